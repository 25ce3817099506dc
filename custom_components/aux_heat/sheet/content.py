"""The sheet's content: what an installer asks for, from ledger, findings and settings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil
from statistics import fmean, median
from typing import Any, Final

from homeassistant.core import HomeAssistant
from homeassistant.helpers import device_registry as dr, entity_registry as er
from homeassistant.loader import IntegrationNotFound, async_get_integration
from homeassistant.util import dt as dt_util

from ..const import (
    CONF_AUX,
    CONF_CLIMATES,
    CONF_COMPRESSOR,
    CONF_EMERGENCY,
    CONF_FUEL_METER,
    CONF_HOME_ENERGY,
    CONF_HOME_POWER,
    CONF_HVAC_POWER,
    CONF_OTHER_LOADS,
    CONF_OUTDOOR,
    CONF_PRICE_ENTITY,
    CONF_STRIPS_POWER,
)
from ..coordinator import AuxHeatConfigEntry
from ..core import Finding, FindingKind, OutdoorBin, Period, PeriodKind, Quantity, Run, Sum, Summary
from ..core.utilization import by_bin, reported
from ..mapping import MappingKind, SourceMapping
from ..reports import between, period_of
from .as_set import AsSet
from .figures import Figures
from .page import NOTHING, Sheet, Table
from .texts import Texts, async_texts

# What a page has room for: lines of the small type that it is set in, and letters in a line.
_LINES: Final = 58
_LETTERS: Final = 125
_RUNS_MOST: Final = 12
_RUNS_LEAST: Final = 4
# Names are as long as the household likes; paper isn't.
_TITLE_MOST: Final = 60
_NAME_MOST: Final = 40
_THERMOSTATS_MOST: Final = 3
# The EPA's bins; runs beyond them are told in one line on either side.
_COLDEST_F: Final = 0
_MILDEST_F: Final = 60
_BIN_F: Final = 5
_SOURCES: Final = (
    CONF_STRIPS_POWER,
    CONF_HVAC_POWER,
    CONF_HOME_POWER,
    CONF_HOME_ENERGY,
    CONF_OTHER_LOADS,
    CONF_FUEL_METER,
    CONF_AUX,
    CONF_COMPRESSOR,
    CONF_EMERGENCY,
    CONF_OUTDOOR,
    CONF_PRICE_ENTITY,
)
# What each limit is said without.
_NEEDED: Final = {
    "no_outdoor": Quantity.OUTDOOR_C,
    "no_emergency": Quantity.EMERGENCY_HEAT,
    "no_aux_call": Quantity.AUX_RUNNING,
}
# When somebody was last reminded says nothing to an installer; of a winter the energy is enough.
_UNTOLD: Final = frozenset({"reminded", "winter_saves_cost", "winter_days"})
# Hours are most often how long it has been so.
_LABELS: Final = {
    (FindingKind.HEAT_PUMP_NOT_HEATING, "hours"): "backup_hours",
    (FindingKind.EXCESSIVE_BACKUP_USE, "hours"): "hours_of_two_weeks",
}
_FIGURES: Final = ("energy_kwh", "avoidable_kwh", "cost", "penalty_cost")


async def async_sheet(hass: HomeAssistant, entry: AuxHeatConfigEntry, day: date | None) -> Sheet:
    """Return the sheet of the season that a day lies in; of none, that which tells most now."""
    texts = await async_texts(hass)
    names = await _integration_names(hass, entry)
    return _Content(hass, entry, _season(entry, day), texts, names).sheet()


def _season(entry: AuxHeatConfigEntry, day: date | None) -> Period:
    """Return a season; where none is asked for, the last one as long as this one has no runs."""
    season = period_of(entry, PeriodKind.SEASON, day)
    if day is None:
        before = period_of(entry, PeriodKind.SEASON, back=1)
        ran, ran_before = (
            entry.runtime_data.monitor.summary(period).total.share.runs
            for period in (season, before)
        )
        return before if ran_before and not ran else season
    return season


async def _integration_names(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> dict[str, str]:
    """Return what the integrations of the sources are called, by entity."""
    registry, names = er.async_get(hass), {}
    for entity_id in {*entry.data[CONF_CLIMATES], *entry.runtime_data.entity_ids}:
        if (registered := registry.async_get(entity_id)) is None:
            continue
        try:
            integration = await async_get_integration(hass, registered.platform)
        except IntegrationNotFound:
            names[entity_id] = registered.platform
        else:
            names[entity_id] = integration.name
    return names


class _Content:
    """Gathers the parts of one sheet."""

    def __init__(
        self,
        hass: HomeAssistant,
        entry: AuxHeatConfigEntry,
        period: Period,
        texts: Texts,
        integrations: dict[str, str],
    ) -> None:
        self._hass, self._entry, self._period, self._text = hass, entry, period, texts
        self._integrations = integrations
        coordinator = entry.runtime_data
        self._monitor, self._snapshot = coordinator.monitor, coordinator.data
        self._settings = coordinator.settings
        self._told = Figures(hass, self._settings.zone, texts)
        self._summary: Summary = self._monitor.summary(period)
        asked, so_far = between(entry, *period), self._monitor.run_so_far()
        self._runs = asked.runs(entry)
        # The run in progress is in the sums, as if it ended now.
        self._running = None if so_far is None else so_far.run
        if self._running is not None and asked.holds(self._running.start):
            self._runs = [*self._runs, self._running]
        self._bins = self._monitor.utilization.season(period.first)

    def sheet(self) -> Sheet:
        """Return all of it, with as many runs as the page has room for."""
        text, findings = self._text, self._findings()
        total = self._summary.total.share
        as_set = AsSet(self._monitor, self._snapshot, total, self._told, text)
        pairs = [(as_set.table(), self._as_measured()), (self._by_cause(), self._by_outdoor())]
        notes = self._notes()
        used = sum(max(len(left.rows), len(right.rows)) for left, right in pairs)
        used += sum(ceil(len(" ".join(said)) / _LETTERS) for said in findings)
        used += sum(ceil(len(note) / _LETTERS) for note in notes)
        return Sheet(
            language=self._hass.config.language,
            title=text("title", name=_cut(self._entry.title, _TITLE_MOST)),
            hint=text("hint"),
            facts=self._facts(),
            findings_title=text("findings"),
            findings=findings,
            no_findings=text("no_findings"),
            pairs=pairs,
            runs=self._single_runs(min(max(_LINES - used, _RUNS_LEAST), _RUNS_MOST)),
            notes_title=text("method"),
            notes=notes,
        )

    def _facts(self) -> list[tuple[str, str]]:
        text, settings = self._text, self._settings
        season = text("days", first=self._period.first, last=self._period.last)
        since = self._summary.since
        if since is None or since > self._period.first:
            season += f" · {text('counted_since', day=since or self._told.unknown)}"
        backup = text(f"backup_{settings.backup}")
        kind = text(f"heat_pump_{settings.source}")
        facts = [
            (text("heat_pump"), f"{_cut(self._entry.title, _NAME_MOST)} · {kind} · {backup}"),
            (text("thermostat"), "; ".join(self._thermostats())),
            (text("season"), f"{season} · {text('printed')} {self._told.clock(dt_util.utcnow())}"),
        ]
        return [(text("named", name=name), said) for name, said in facts]

    def _thermostats(self) -> Iterable[str]:
        """Yield name, manufacturer and model, integration of each thermostat."""
        entity_ids: list[str] = self._entry.data[CONF_CLIMATES]
        for entity_id in entity_ids[:_THERMOSTATS_MOST]:
            state = self._hass.states.get(entity_id)
            parts = [
                state.name if state else entity_id,
                self._made(entity_id) or self._text("no_device"),
                self._integrations.get(entity_id, self._text("no_integration")),
            ]
            yield " · ".join(_cut(part, _NAME_MOST) for part in parts)
        if (more := len(entity_ids) - _THERMOSTATS_MOST) > 0:
            yield self._text("more", count=more)

    def _made(self, entity_id: str) -> str | None:
        """Return who made an entity's device, and its model; None where that isn't known."""
        entity = er.async_get(self._hass).async_get(entity_id)
        if entity is None or entity.device_id is None:
            return None
        devices = dr.async_get(self._hass)
        device = devices.async_get(entity.device_id)
        if isinstance(device, dr.ChildDeviceEntry):
            device = devices.async_get(device.parent_device_id, include_child_devices=False)
        if device is None:
            return None
        made = (device.manufacturer, device.model or device.model_id)
        return " ".join(part for part in made if part) or None

    def _findings(self) -> list[tuple[str, str]]:
        """Return what stands, and what shows it."""
        return [
            (self._text(f"finding_{kind}"), self._shown(finding))
            for kind, finding in self._snapshot.findings.items()
        ]

    def _shown(self, finding: Finding) -> str:
        text, told = self._text, self._told
        parts = [text("since", at=told.clock(finding.raised))]
        if finding.pattern is not None:
            parts.insert(0, text.pattern(finding, finding.pattern))
        for name, value in finding.details.items():
            if name in _UNTOLD or name == "pattern":
                continue
            shown = told.detail(name, value)
            if name == "compressor":
                shown = text.pattern(finding, shown)
            label = _LABELS.get((finding.kind, name), name)
            parts.append(f"{text(f'detail_{label}')} {shown}")
        if finding.acknowledged is not None:
            parts.append(text("acknowledged", at=told.clock(finding.acknowledged)))
        return "; ".join(parts)

    def _as_measured(self) -> Table:
        """Return what was measured in the season, and what is proven of the backup."""
        text, told = self._text, self._told
        droops = [
            run.setpoint_c - run.indoor_c
            for run in self._runs
            if run.setpoint_c is not None and run.indoor_c is not None
        ]
        peaks = [run.peak_w for run in self._runs if run.peak_w is not None]
        rows = [
            (text("utilization_reported"), told.share(reported(self._bins))),
            (text("droop"), told.difference(median(droops) if droops else None)),
            (text("peak"), told.number(max(peaks) / 1000.0 if peaks else None, 1, "kW")),
            (text("evidence"), self._evidence()),
        ]
        if self._settings.has_backup:
            rows += self._proof()
        return Table(
            text("measured"),
            (text("quantity"), text("value")),
            [*rows, (text("outage"), self._outage())],
            words=2,
        )

    def _proof(self) -> Iterable[tuple[str, str]]:
        """Yield what is known of what the backup can do, and whether it does."""
        text, told, snapshot = self._text, self._told, self._snapshot
        if not self._settings.burns_fuel:
            covers = told.both(snapshot.backup_covers_to_c)
            if snapshot.backup_covers_to_uncertainty_k is not None:
                covers = told.about(
                    covers, told.difference(snapshot.backup_covers_to_uncertainty_k)
                )
            yield text("covers_to"), covers
        yield text("last_proven"), self._last_proven()
        yield text("test"), self._test()

    def _evidence(self) -> str:
        """Return what saw the season's runs, how many, and with which confidence."""
        seen: dict[str, list[Run]] = defaultdict(list)
        for run in self._runs:
            seen[run.evidence].append(run)
        parts = [
            self._text(
                "evidence_of",
                evidence=self._text(f"evidence_{kind}"),
                runs=len(runs),
                confidence=self._told.share(fmean(run.confidence for run in runs)),
            )
            for kind, runs in seen.items()
        ]
        if estimated := sum(run.estimated for run in self._runs):
            parts.append(self._text("estimated", runs=estimated))
        return "; ".join(parts) or self._told.unknown

    def _last_proven(self) -> str:
        if not self._entry.runtime_data.can_see_draw:
            return self._text("no_meter")
        return self._told.clock(self._snapshot.backup_last_proven)

    def _test(self) -> str:
        told, test = self._told, self._snapshot.backup_test
        parts = [self._text.test(test.state)]
        if test.ended is not None:
            parts = [told.clock(test.ended), *parts]
            if test.power_kw is not None:
                parts.append(told.number(test.power_kw, 1, "kW"))
        return "; ".join(parts)

    def _outage(self) -> str:
        outage = self._snapshot.outage or self._snapshot.last_outage
        if outage is None:
            return self._text("none")
        until = self._text("lasts") if outage.until is None else self._told.clock(outage.until)
        return self._text("from_to", since=self._told.clock(outage.since), until=until)

    def _by_cause(self) -> Table:
        text, summary = self._text, self._summary
        return Table(
            text("by_cause"),
            (text("cause"), *self._heads("avoidable", "cost", "extra_cost")),
            [
                (text(f"cause_{cause}"), *self._figures([part.sum]))
                for cause, part in summary.by_cause.items()
            ],
            total=(text("total"), *self._figures([summary.total])),
            note=self._not_in_cost(summary.total),
        )

    def _not_in_cost(self, total: Sum) -> str | None:
        """Return what the sums lack, where they lack something."""
        lacks = []
        if total.unpriced_kwh:
            lacks.append(self._text("unpriced", kwh=self._told.number(total.unpriced_kwh)))
        if total.runs_without_energy:
            lacks.append(self._text("without_energy", runs=total.runs_without_energy))
        return " ".join(lacks) or None

    def _heads(self, *others: str) -> list[str]:
        kwh = "kwh_fuel" if self._settings.burns_fuel else "kwh"
        names = [self._text(name) for name in ("runs", "hours", kwh)]
        for name in others:
            said = self._text(name)
            names.append(f"{said} ({self._told.currency})" if "cost" in name else said)
        return names

    def _figures(self, sums: Sequence[Sum], names: Sequence[str] = _FIGURES) -> tuple[str, ...]:
        """Return runs, hours and the other figures of parts that are told together."""
        duration_s = _added(sums, "duration_s")
        return (
            self._told.number(_added(sums, "runs"), 0),
            self._told.number(None if duration_s is None else duration_s / 3600.0),
            *(
                self._told.number(_added(sums, name), 2 if name.endswith("cost") else 1)
                for name in names
            ),
        )

    def _by_outdoor(self) -> Table:
        """Return the weather of the runs, beside the EPA's figure for days of such weather."""
        text, shares = self._text, by_bin(self._bins)
        places: dict[tuple[int, str], list[Sum]] = defaultdict(list)
        for each, part in self._summary.by_outdoor.items():
            places[self._place(each)].append(part.sum)
        for name in shares:
            low_f = int(name.partition("-")[0])
            places.setdefault(self._place(OutdoorBin(low_f, low_f + _BIN_F)), [])
        nothing = (NOTHING,) * 4
        rows = [
            (
                name,
                *(self._figures(sums, ("energy_kwh", "avoidable_kwh")) if sums else nothing),
                # Unknown where there was too little heating; beyond the EPA's bins there is none.
                self._told.share(shares.get(name)) if name[0].isdigit() else NOTHING,
            )
            for (_, name), sums in sorted(places.items())
        ]
        without = self._summary.runs_without_details
        return Table(
            text("by_outdoor"),
            (text("outdoor_bin"), *self._heads("avoidable", "utilization")),
            [(self._in_both(name), *cells) for name, *cells in rows],
            note=text("without_details", runs=without) if without else None,
        )

    def _place(self, each: OutdoorBin | None) -> tuple[int, str]:
        """Return a bin's place in the order, and its name: the EPA's, or what lies beyond them."""
        if each is None:
            return _MILDEST_F + _BIN_F, self._told.unknown
        if each.low_f < _COLDEST_F:
            return _COLDEST_F - _BIN_F, f"< {_COLDEST_F}"
        if each.low_f >= _MILDEST_F:
            return _MILDEST_F, f"≥ {_MILDEST_F}"
        return each.low_f, str(each)

    def _in_both(self, name: str) -> str:
        """Return a bin's name, in a metric home with its limits in degC as well."""
        if not self._told.is_metric or name == self._told.unknown:
            return name
        sign, _, edge = name.rpartition(" ")
        limits = (str(round((int(limit) - 32) * 5 / 9)) for limit in edge.split("-"))
        return f"{name} ({f'{sign} ' if sign else ''}{'…'.join(limits)} °C)"

    def _single_runs(self, most: int) -> Table:
        text, told = self._text, self._told
        told_runs = _telling(self._runs, most)
        return Table(
            text("single_runs", shown=len(told_runs), runs=len(self._runs)),
            (
                text("start"),
                text("minutes"),
                text("kwh_fuel" if self._settings.burns_fuel else "kwh"),
                text("avoidable"),
                f"{text('outdoor')} ({told.unit})",
                f"{text('indoor')} ({told.unit})",
                f"{text('setpoint')} ({told.unit})",
                text("cause"),
                text("evidence"),
            ),
            [
                (
                    self._began(run),
                    told.number(run.duration_s / 60.0, 0),
                    told.number(run.energy_kwh),
                    told.number(run.avoidable_kwh),
                    *(
                        told.temperature(value_c).removesuffix(f" {told.unit}")
                        for value_c in (run.outdoor_c, run.indoor_c, run.setpoint_c)
                    ),
                    text(f"cause_{run.cause}"),
                    self._seen_by(run),
                )
                for run in told_runs
            ],
            words_last=2,
            note=None if told_runs else text("no_runs"),
        )

    def _began(self, run: Run) -> str:
        began = self._told.clock(run.start)
        return self._text("running", start=began) if run is self._running else began

    def _seen_by(self, run: Run) -> str:
        said = f"{self._text(f'evidence_{run.evidence}')}, {self._told.share(run.confidence)}"
        return f"{said}, {self._text('is_estimated')}" if run.estimated else said

    def _notes(self) -> list[str]:
        """Return how it was measured, and what that can't tell."""
        text, coordinator, told = self._text, self._entry.runtime_data, self._told
        missing = [key for key, quantity in _NEEDED.items() if not coordinator.can_tell(quantity)]
        if not coordinator.can_see_draw:
            missing.append("no_draw")
        point, limits = self._snapshot.balance_point, [text(f"limit_{key}") for key in missing]
        if point.is_default:
            limits.append(
                text(
                    "limit_default_balance_point",
                    value=told.both(point.outdoor_c),
                    uncertainty=told.difference(point.uncertainty_k),
                )
            )
        if not self._settings.rated_cop:
            limits.append(text("limit_cop_profile"))
        return [
            f"{text('sources')} {'; '.join(self._sources())}.",
            text("terms"),
            f"{text('limits')} {' '.join([*limits, text('limit_never')])}",
        ]

    def _sources(self) -> Iterable[str]:
        """Yield what was measured, and by which integrations."""
        data = self._entry.data
        for conf in _SOURCES:
            entity_ids = _entity_ids(data.get(conf), data[CONF_CLIMATES])
            if not entity_ids:
                continue
            # In the order of the entities, each once.
            names = dict.fromkeys(
                _cut(self._integrations[entity_id], _NAME_MOST)
                for entity_id in entity_ids
                if entity_id in self._integrations
            )
            by = f" ({', '.join(names)})" if names else ""
            yield f"{self._text(f'source_{conf}')}{by}"


def _entity_ids(stored: Any, climates: list[str]) -> Sequence[str]:
    """Return the entities of a source, whichever way an entry holds it."""
    if isinstance(stored, dict):
        mapping = SourceMapping.from_dict(stored)
        return () if mapping.kind is MappingKind.NONE else mapping.entities or climates
    if isinstance(stored, str):
        return [stored] if stored else ()
    return stored or ()


def _telling(runs: Sequence[Run], most: int) -> list[Run]:
    """Return what tells most: half with the most avoidable energy, the others the latest."""
    avoidable = sorted((run for run in runs if run.avoidable_kwh), key=_waste, reverse=True)
    chosen = {run.start: run for run in avoidable[: most // 2]}
    for run in reversed(runs):
        if len(chosen) >= most:
            break
        chosen.setdefault(run.start, run)
    return [chosen[start] for start in sorted(chosen, reverse=True)]


def _waste(run: Run) -> float:
    return run.avoidable_kwh or 0.0


def _added(sums: Sequence[Sum], name: str) -> float | None:
    """Return what several have together, as far as it is known."""
    known = [value for each in sums if (value := each.value(name)) is not None]
    return sum(known) if known else None


def _cut(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"
