"""Tools for assistants: what backup heat cost, and why it ran. They only read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.components.homeassistant import async_should_expose
from homeassistant.components.llm import LLMTools
from homeassistant.const import UnitOfTemperature
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers.llm import (
    LLM_API_ASSIST,
    LLMContext,
    Tool,
    ToolAnnotations,
    ToolInput,
    ToolResult,
)
from homeassistant.util import dt as dt_util
from homeassistant.util.unit_conversion import TemperatureConverter, TemperatureDeltaConverter

from .const import CONF_CLIMATES, DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import PeriodKind, Run, Sum
from .reports import is_ready, period_of
from .words import Words, async_words

_PROMPT: Final = (
    f"Backup (auxiliary, emergency) heat of the heat pump: {DOMAIN}__cost tells what it cost and "
    f"used in a period, {DOMAIN}__runs when and why it ran. Extra cost is what the heat pump "
    "would have saved. Where the backup burns fuel, its energy is the fuel's."
)
_PERIODS: Final = {
    "today": (PeriodKind.DAY, 0),
    "yesterday": (PeriodKind.DAY, 1),
    "this_month": (PeriodKind.MONTH, 0),
    "last_month": (PeriodKind.MONTH, 1),
    "this_season": (PeriodKind.SEASON, 0),
    "last_season": (PeriodKind.SEASON, 1),
}
_HOURS_DEFAULT: Final = 24
_HOURS_MOST: Final = 24 * 14
# More than anybody listens to.
_RUNS_MOST: Final = 10
_SECONDS_PER_MINUTE: Final = 60


@callback
def async_get_tools(hass: HomeAssistant, llm_context: LLMContext, api_id: str) -> LLMTools | None:
    """Return the tools, for the heat pumps that this assistant may know of."""
    if api_id != LLM_API_ASSIST:
        return None
    entries = [
        entry
        for entry in hass.config_entries.async_loaded_entries(DOMAIN)
        if is_ready(entry) and _is_exposed(hass, llm_context.assistant, entry)
    ]
    if not entries:
        return None
    return LLMTools([CostTool(entries), RunsTool(entries)], _PROMPT)


def _is_exposed(hass: HomeAssistant, assistant: str | None, entry: AuxHeatConfigEntry) -> bool:
    """Return whether the thermostat or something of the heat pump is shown to an assistant."""
    own = er.async_entries_for_config_entry(er.async_get(hass), entry.entry_id)
    entity_ids = [*entry.data[CONF_CLIMATES], *(entity.entity_id for entity in own)]
    return assistant is not None and any(
        async_should_expose(hass, assistant, entity_id) for entity_id in entity_ids
    )


class _HeatPumpTool(Tool):
    """A tool that tells something of one heat pump, or of all."""

    annotations = ToolAnnotations(
        read_only=True, destructive=False, idempotent=True, open_world=False
    )
    integration = DOMAIN

    def __init__(self, entries: list[AuxHeatConfigEntry], fields: dict[Any, Any]) -> None:
        """Ask for a name only where there are several."""
        self._entry_ids = [entry.entry_id for entry in entries]
        names = sorted({entry.title for entry in entries})
        if len(entries) > 1:
            name = vol.Optional("heat_pump", description="Which one; all if not given")
            fields = fields | {name: vol.In(names)}
        self.parameters = vol.Schema(fields)

    async def async_call(
        self, hass: HomeAssistant, tool_input: ToolInput, llm_context: LLMContext
    ) -> ToolResult:
        """Tell of the heat pump that was named."""
        asked = self.parameters(tool_input.tool_args)
        name = asked.get("heat_pump")
        words = _Told(hass, await async_words(hass, llm_context.language))
        return ToolResult(
            data={
                "heat_pumps": [
                    {"name": entry.title, **self.tell(words, entry, asked)}
                    # An entry may have been reloaded, or be gone, since the tool was given.
                    for entry in hass.config_entries.async_loaded_entries(DOMAIN)
                    if entry.entry_id in self._entry_ids
                    and is_ready(entry)
                    and name in {None, entry.title}
                ]
            }
        )

    def tell(
        self, words: _Told, entry: AuxHeatConfigEntry, asked: dict[str, Any]
    ) -> dict[str, Any]:
        """Return what is to be told of one heat pump."""
        raise NotImplementedError


class CostTool(_HeatPumpTool):
    """Tells what backup heat cost and used in a period."""

    name = f"{DOMAIN}__cost"
    title = "Cost of backup heat"
    description = (
        "What the heat pump's backup (auxiliary) heat cost and used in a period, how much of it "
        "was extra cost, and for which reasons it ran. A season is the twelve months around a "
        "winter."
    )

    def __init__(self, entries: list[AuxHeatConfigEntry]) -> None:
        """Ask for the period."""
        super().__init__(
            entries, {vol.Required("period", default="this_month"): vol.In(list(_PERIODS))}
        )

    def tell(
        self, words: _Told, entry: AuxHeatConfigEntry, asked: dict[str, Any]
    ) -> dict[str, Any]:
        """Return the period's sums, and last season's of the same days."""
        kind, back = _PERIODS[asked["period"]]
        period = period_of(entry, kind, back=back)
        burns_fuel = entry.runtime_data.settings.burns_fuel
        summary = entry.runtime_data.monitor.summary(period)
        told: dict[str, Any] = {
            "first_day": period.first.isoformat(),
            "last_day": period.last.isoformat(),
        }
        if summary.since is not None and period.first < summary.since:
            told["not_counted_before"] = summary.since.isoformat()
            if period.last < summary.since:
                return told
        told |= {
            **words.sums(summary.total, burns_fuel=burns_fuel),
            "reasons": {
                words.of("cause", cause): f"{part.fraction:.0%}"
                for cause, part in summary.by_cause.items()
                if part.fraction is not None
            },
        }
        if (compared := summary.comparison) is not None:
            told["same_days_last_season"] = {
                "first_day": compared.period_before.first.isoformat(),
                "last_day": compared.period_before.last.isoformat(),
                **words.sums(compared.sum_before, burns_fuel=burns_fuel),
            }
        return told


class RunsTool(_HeatPumpTool):
    """Tells when and why backup heat ran."""

    name = f"{DOMAIN}__runs"
    title = "Runs of backup heat"
    description = (
        "When the heat pump's backup (auxiliary) heat ran in the last hours, how long, what it "
        "cost, why, and which readings show that. Times are local, the newest run comes first."
    )

    def __init__(self, entries: list[AuxHeatConfigEntry]) -> None:
        """Ask for how long back."""
        hours = vol.Required("hours", default=_HOURS_DEFAULT)
        super().__init__(
            entries, {hours: vol.All(vol.Coerce(float), vol.Range(min=1, max=_HOURS_MOST))}
        )

    def tell(
        self, words: _Told, entry: AuxHeatConfigEntry, asked: dict[str, Any]
    ) -> dict[str, Any]:
        """Return the newest runs that were on in that time, one in progress too."""
        monitor, now = entry.runtime_data.monitor, dt_util.utcnow()
        burns_fuel = entry.runtime_data.settings.burns_fuel
        since = now - timedelta(hours=asked["hours"])
        runs = monitor.ledger.between(since, now)
        told: dict[str, Any] = {"runs_in_all": len(runs), "running_now": monitor.run_in_progress}
        if (so_far := monitor.run_so_far()) is not None:
            told["run_so_far"] = words.run(so_far.run, burns_fuel=burns_fuel)
        runs.reverse()
        newest = [words.run(run, burns_fuel=burns_fuel) for run in runs[:_RUNS_MOST]]
        return {**told, "runs": newest}


class _Told:
    """Turns figures into few and plain words, in the household's units."""

    def __init__(self, hass: HomeAssistant, words: Words) -> None:
        self.of = words.of
        self._currency = hass.config.currency
        self._unit = hass.config.units.temperature_unit

    def sums(self, total: Sum, *, burns_fuel: bool) -> dict[str, Any]:
        """Return sums; what is not known is left out, or said."""
        told: dict[str, Any] = {
            "runs": total.share.runs,
            "hours": round(total.share.duration_s / 3600, 1),
            _energy_name(burns_fuel=burns_fuel): _rounded(total.value("energy_kwh"), 1),
            "cost": self._money(total.value("cost")),
            **self._extra(total.value("penalty_cost"), total.value("outage_cost")),
        }
        if total.unpriced_kwh:
            told["energy_kwh_of_unknown_price_not_in_cost"] = round(total.unpriced_kwh, 1)
        if total.runs_without_energy:
            told["runs_of_unknown_energy_not_in_cost"] = total.runs_without_energy
        return _known(told)

    def run(self, run: Run, *, burns_fuel: bool) -> dict[str, Any]:
        """Return a run's story."""
        return _known(
            {
                "began": _clock(run.start),
                "minutes": round(run.duration_s / _SECONDS_PER_MINUTE),
                _energy_name(burns_fuel=burns_fuel): _rounded(run.energy_kwh, 1),
                "cost": self._money(run.cost),
                **self._extra(run.penalty_cost, run.outage_cost),
                "why": self.of("cause", run.cause),
                "wasted": self.of("avoidable", run.avoidable),
                "seen": dict(self._readings(run)),
            }
        )

    def _readings(self, run: Run) -> Iterable[tuple[str, Any]]:
        """Yield the readings that decided the cause, each by a name that says what it is."""
        tell: dict[str, tuple[str, Callable[[Any], Any]]] = {
            "outdoor_c": ("outdoor_temperature", self._temperature),
            "droop_k": ("house_below_setpoint_by", self._difference),
            "rise_k": ("setpoint_raised_by", self._difference),
            "raised_at": ("setpoint_raised_at", lambda at: _clock(datetime.fromisoformat(at))),
            "by": ("setpoint_raised_by_whom", str),
            "compressor": ("heat_pump_ran_too", bool),
            "lockout_c": ("heat_pump_blocked_below", self._temperature),
            "emergency_s": ("minutes_of_emergency_heat", _minutes),
            "defrosting_s": ("minutes_of_defrost", _minutes),
            "no_call_s": ("minutes_without_call_for_heat", _minutes),
            "since_defrost_s": ("heat_pump_minutes_since_defrost", _minutes),
            "outage": ("heat_pump_out_of_order", bool),
        }
        for name, value in run.why.items():
            if name in tell and value is not None:
                told_as, told = tell[name]
                yield told_as, told(value)
        yield "heat_pump_copes_down_to", self._temperature(run.balance_point_c)

    def _extra(self, extra: float | None, in_outage: float | None) -> dict[str, str | None]:
        """Return what it cost above the heat pump; less than nothing is a saving."""
        told = {"extra_cost": self._money(extra)}
        if extra is not None and extra < 0:
            told = {"saved_against_heat_pump": self._money(-extra)}
        if in_outage:
            told["extra_cost_while_heat_pump_out_of_order"] = self._money(in_outage)
        return told

    def _money(self, value: float | None) -> str | None:
        return None if value is None else f"{value:.2f} {self._currency}"

    def _temperature(self, value_c: float) -> str:
        value = TemperatureConverter.convert(value_c, UnitOfTemperature.CELSIUS, self._unit)
        return f"{value:.0f} {self._unit}"

    def _difference(self, value_k: float) -> str:
        value = TemperatureDeltaConverter.convert(value_k, UnitOfTemperature.CELSIUS, self._unit)
        return f"{value:.1f} {self._unit}"


def _energy_name(*, burns_fuel: bool) -> str:
    return "fuel_kwh" if burns_fuel else "energy_kwh"


def _known(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value is not None}


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def _minutes(seconds: float) -> int:
    return round(seconds / _SECONDS_PER_MINUTE)


def _clock(at: datetime) -> str:
    return dt_util.as_local(at).strftime("%Y-%m-%d %H:%M")
