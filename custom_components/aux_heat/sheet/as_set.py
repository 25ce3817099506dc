"""The sheet's settings: as the household gave them, beside what was learned or is advised."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import Final

from ..core import Monitor, Snapshot
from ..core.economic_balance_point import Cheaper
from ..core.heat_pump import HeatPump
from ..core.lockout import usual_compressor_lockout_c
from ..core.share import Share
from .figures import Figures
from .page import NOTHING, Table
from .texts import Texts

# At which a unit is rated, degF and degC.
_RATED: Final = ((47, 8.3), (17, -8.3), (5, -15.0))


class AsSet:
    """Tells the settings of one heat pump."""

    def __init__(
        self, monitor: Monitor, snapshot: Snapshot, total: Share, told: Figures, text: Texts
    ) -> None:
        """Take what is known by now, and the sums of the period that the sheet is about."""
        self._monitor, self._snapshot, self._total = monitor, snapshot, total
        self._settings = monitor.settings
        self._told, self._text = told, text

    def table(self) -> Table:
        """Return the settings: as the household gave them, and as found or advised."""
        text, told, settings = self._text, self._told, self._settings
        point = self._snapshot.balance_point
        usual_c = usual_compressor_lockout_c(replace(settings, compressor_lockout_c=None))
        rows = [
            (
                text("aux_lockout"),
                told.both(settings.aux_lockout_c),
                told.lockout(self._snapshot.suggested_lockout_c),
            ),
            (
                text("compressor_lockout"),
                told.both(settings.compressor_lockout_c),
                text("at_most", value=told.both(usual_c)) if isfinite(usual_c) else text("none"),
            ),
            (
                text("thermal_balance_point"),
                told.both(settings.balance_point_c),
                told.unknown
                if not point.is_learned
                else told.about(told.both(point.outdoor_c), told.difference(point.uncertainty_k)),
            ),
        ]
        if settings.has_backup:
            rows += self._fuel_rows() if settings.burns_fuel else self._strip_rows()
        rows.append((text("price"), self._price(settings.price_per_kwh), self._price_now()))
        return Table(
            text("settings"),
            (text("setting"), text("as_given"), text("learned_or_suggested")),
            [*rows, *self._cop_rows()],
            words=3,
        )

    def _price(self, per_kwh: float | None) -> str:
        if per_kwh is None:
            return self._told.unknown
        # Some are of small coins, some of thousands.
        shown = f"{per_kwh:.4f}".rstrip("0").rstrip(".")
        return f"{self._told.written(shown)} {self._told.currency}/kWh"

    def _price_now(self) -> str:
        """Return what a kWh cost in the season, by what was paid."""
        share = self._total
        priced = share.energy_kwh - share.unpriced_kwh
        if self._settings.burns_fuel or priced <= 0.0 or not share.cost:
            return self._told.unknown
        return self._text("on_average", value=self._price(share.cost / priced))

    def _strip_rows(self) -> list[tuple[str, str, str]]:
        text, told = self._text, self._told
        stages = self._monitor.stages_kw
        learned = told.unknown
        uncertainty = self._snapshot.strip_uncertainty_kw
        if stages:
            learned = told.number(stages[-1], 2, "kW")
            if uncertainty is not None and self._snapshot.strip_kw == stages[-1]:
                learned = told.about(learned, told.number(uncertainty, 2, "kW"))
        steps = told.listed(told.number(kw, 1) for kw in stages)
        return [
            (text("strip_size"), told.number(self._settings.strip_kw, 1, "kW"), learned),
            (text("staging"), NOTHING, f"{steps} kW" if len(stages) > 1 else told.unknown),
            (text("economic_balance_point"), NOTHING, text("not_electric")),
        ]

    def _fuel_rows(self) -> list[tuple[str, str, str]]:
        text, told, settings = self._text, self._told, self._settings
        point, found = self._monitor.economic_balance_point, told.unknown
        if point is not None:
            found = told.both(point.outdoor_c)
            if point.cheaper is not Cheaper.HEAT_PUMP_ABOVE:
                found = text(f"cheaper_{point.cheaper}")
        return [
            (text("economic_balance_point"), NOTHING, found),
            (text("afue"), told.share(settings.afue), NOTHING),
            (text("burner_size"), told.number(settings.burner_kw, 1, "kW"), NOTHING),
            (text("fuel_price"), self._price(settings.fuel_price_per_kwh), NOTHING),
        ]

    def _cop_rows(self) -> list[tuple[str, str, str]]:
        """Return the COP that is reckoned with, at the temperatures of ratings."""
        settings, heat_pump = self._settings, HeatPump(self._settings)
        rated = {round(at_c, 1): cop for at_c, cop in settings.rated_cop.items()}
        at = "/".join(str(at_f) for at_f, _ in _RATED)
        told = self._told
        used = told.listed(told.number(heat_pump.cop(at_c), 2) for _, at_c in _RATED)
        if rated:
            given = told.listed(told.number(rated.get(at_c), 2) for _, at_c in _RATED)
        elif settings.source == "ground":
            given = self._text("cop_ground")
        else:
            given = self._text(f"cop_{settings.cop_profile}")
        return [(self._text("cop", at=at), given, self._text("cop_used", cops=used))]
