"""Days of a home as its recorder has them, from the demo's physics: a meter, no strips' circuit."""

from __future__ import annotations

from collections.abc import Iterator
import importlib
import importlib.util
from pathlib import Path
import sys
from types import ModuleType
from typing import Any, Final

from recorded import Row

PHYSICS: Final = (
    Path(__file__).parents[2] / "demo" / "custom_components" / "winter_house" / "physics"
)
HOUR_S: Final = 3600.0
DAY_S: Final = 24 * HOUR_S
MORNING_S: Final = 6 * HOUR_S
NIGHT_S: Final = 22 * HOUR_S
DAY_C: Final = 21.11
NIGHT_C: Final = 18.33
CAR_FROM_S: Final = 18.5 * HOUR_S
CAR_S: Final = 3 * HOUR_S
# Three of ten days are cold enough for the heat pump alone not to do.
COLD_DAYS: Final = (4, 5, 6)
# A weather service's and a thermostat's cadence.
WEATHER_EVERY_S: Final = 300.0
# More than nothing, less than any stage.
_STRIPS_W: Final = 500.0

METER: Final = "sensor.home_power"
THERMOSTAT: Final = "climate.hallway"
OUTDOOR: Final = "sensor.outdoor_temperature"
PRICE: Final = "sensor.electricity_price"
ENTITIES: Final = (METER, THERMOSTAT, OUTDOOR, PRICE)

# What an entry with these sources holds.
SOURCES: Final[dict[str, Any]] = {
    "climates": [THERMOSTAT],
    "home_power": METER,
    "home_inverted": False,
    "outdoor": OUTDOOR,
    "price_entity": PRICE,
}
# Where the thermostat's word is taken, too.
WORD: Final[dict[str, Any]] = {
    "aux": {
        "kind": "attribute_contains",
        "entity": None,
        "attribute": "equipment_running",
        "values": ["auxHeat1", "auxHeat2"],
    }
}
OPTIONS: Final = {"backup": "electric", "source": "air", "cop_profile": "standard"}


class House:
    """Lets the demo's house live for some days, and tells what its entities say."""

    def __init__(self, days: float, every_s: float, first_day: int = 0) -> None:
        """Report the meter so often; ``first_day`` is one of ten."""
        self._first_day = first_day
        self.days = days
        self.every_s = every_s
        # From when to when backup heat ran, seconds from the beginning.
        self.runs: list[tuple[float, float]] = []

    def rows(self) -> Iterator[Row]:
        """Yield what changes, in the order of time."""
        # Made here, as it can't be handed to another process.
        house: Any = _load_physics().House(time_of_day_s=0.0)
        house.set_setpoint(NIGHT_C)
        house.indoor_c = NIGHT_C
        now: dict[str, tuple[str, dict[str, Any]]] = dict.fromkeys(ENTITIES, ("", {}))
        on_since_s: float | None = None
        at_s, weather_at_s = 0.0, 0.0
        while at_s < self.days * DAY_S:
            self._live(house, at_s)
            said = {
                METER: (f"{house.report().home_w:.0f}", _METER),
                THERMOSTAT: ("heat", _thermostat(house)),
                PRICE: (f"{house.price_per_kwh:.2f}", _PRICE),
            }
            if at_s >= weather_at_s:
                weather_at_s += WEATHER_EVERY_S
                said[OUTDOOR] = (f"{house.weather.outdoor_c:.1f}", _OUTDOOR)
            is_on = house.loads.strip_w > _STRIPS_W
            if is_on and on_since_s is None:
                on_since_s = at_s
            elif on_since_s is not None and not is_on:
                self.runs.append((on_since_s, at_s))
                on_since_s = None
            for entity_id, news in said.items():
                if news != now[entity_id]:
                    now[entity_id] = news
                    yield Row(at_s, entity_id, *news)
            at_s += self.every_s

    def _live(self, house: Any, at_s: float) -> None:
        """Let the household do what it does each day, up to the next report."""
        day, of_day_s = divmod(at_s, DAY_S)
        house.weather.cold_snap = (self._first_day + int(day)) % 10 in COLD_DAYS
        if self._is_now(of_day_s, MORNING_S):
            house.set_setpoint(DAY_C)
        if self._is_now(of_day_s, NIGHT_S):
            house.set_setpoint(NIGHT_C)
        if self._is_now(of_day_s, CAR_FROM_S):
            house.other.car_left_s = CAR_S
        house.step(self.every_s)

    def _is_now(self, of_day_s: float, from_s: float) -> bool:
        return from_s <= of_day_s < from_s + self.every_s


def _thermostat(house: Any) -> dict[str, Any]:
    return {
        "hvac_modes": ["heat", "off"],
        "min_temp": 10.0,
        "max_temp": 30.0,
        "target_temp_step": 1.0,
        "current_temperature": round(house.indoor_c, 1),
        "temperature": house.setpoint_c,
        "hvac_action": "heating" if house.thermostat.call.fan else "idle",
        "equipment_running": ",".join(house.thermostat.call.equipment),
        "friendly_name": "Hallway",
        "supported_features": 385,
    }


_METER: Final = {
    "state_class": "measurement",
    "unit_of_measurement": "W",
    "device_class": "power",
    "friendly_name": "Home power",
}
_OUTDOOR: Final = {
    "state_class": "measurement",
    "unit_of_measurement": "°C",
    "device_class": "temperature",
    "friendly_name": "Outdoor temperature",
}
_PRICE: Final = {"unit_of_measurement": "USD/kWh", "friendly_name": "Electricity price"}


def _load_physics() -> ModuleType:
    """Load the physics by their path: through the integration's package they'd bring the rest."""
    name = "winter_house_physics"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            name, PHYSICS / "__init__.py", submodule_search_locations=[str(PHYSICS)]
        )
        if spec is None or spec.loader is None:
            raise SystemExit(f"no physics at {PHYSICS}")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
