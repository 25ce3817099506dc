"""A cold winter day of a home, report by report: what its meter, thermostat and weather say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

from backfill_house import DAY_S, HOUR_S, METER, House
from recorded import Row

# About -6 degC: the heat pump needs help now and then, and in every defrost.
FRONT_K: Final = -12.0
# What its strips' nameplate says.
STRIP_KW: Final = 10.0
OVEN_AT_S: Final = (12 * HOUR_S, 18 * HOUR_S)
DRYER_AT_S: Final = 20 * HOUR_S


class WinterDay(House):
    """Days that are all alike, from the demo's physics; its noise comes from a fixed seed."""

    def _live(self, house: Any, at_s: float) -> None:
        house.weather.front_k = FRONT_K
        of_day_s = at_s % DAY_S
        if any(self._is_now(of_day_s, oven_s) for oven_s in OVEN_AT_S):
            house.other.run_oven()
        if self._is_now(of_day_s, DRYER_AT_S):
            house.other.run_dryer()
        super()._live(house, at_s)

    def reports(self) -> Iterator[tuple[float, list[Row]]]:
        """Yield each instant (seconds from the beginning) with what is said then.

        The meter always speaks, also to say the same again; the others when they have news.
        """
        meter: Row | None = None
        for at_s, rows in groupby(self.rows(), attrgetter("at_s")):
            while meter is not None and meter.at_s + self.every_s < at_s:
                meter = meter._replace(at_s=meter.at_s + self.every_s)
                yield meter.at_s, [meter]
            said = list(rows)
            spoken = [row for row in said if row.entity_id == METER]
            if spoken:
                meter = spoken[0]
            elif meter is not None:
                meter = meter._replace(at_s=at_s)
                said.append(meter)
            yield at_s, said
