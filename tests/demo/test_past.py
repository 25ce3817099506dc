"""The past that the demo starts with: its physics, its rows, and what is found in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
import json
from pathlib import Path
import shutil
import sqlite3
import subprocess
import sys
from typing import Any, cast
from zoneinfo import ZoneInfo

from freezegun.api import FrozenDateTimeFactory
from homeassistant.components.recorder import Recorder
from homeassistant.config_entries import SOURCE_IMPORT
from homeassistant.core import HomeAssistant
from homeassistant.helpers import issue_registry as ir
from homeassistant.setup import async_setup_component
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import pytest

from custom_components.aux_heat.const import DOMAIN
from custom_components.winter_house.adopt import async_adopt
from custom_components.winter_house.coordinator import WinterHouseConfigEntry
from custom_components.winter_house.physics import HeatPump, House, TwoWeeks
from custom_components.winter_house.physics.heat_pump import CAPACITY_AT_0_W, CAPACITY_W_K
from custom_components.winter_house.physics.house import BLOWER_W, DAY_C, NIGHT_C, UA_W_K
from custom_components.winter_house.physics.loads import (
    BASE_W,
    FRIDGE_OFF_S,
    FRIDGE_ON_S,
    FRIDGE_W,
)
from custom_components.winter_house.physics.thermostat import AUX_LOCKOUT_C

DEMO = Path(__file__).resolve().parents[2] / "demo"
ZONE = ZoneInfo("America/Chicago")
STEP_S = 5
DATABASE = "home-assistant_v2.db"
HOUSE = "winter_house"

GAINS_W = BASE_W + FRIDGE_W * FRIDGE_ON_S / (FRIDGE_ON_S + FRIDGE_OFF_S) + BLOWER_W
"""What warms the house at night beside its heat pump."""
BALANCE_POINT_C = (UA_W_K * DAY_C - CAPACITY_AT_0_W - GAINS_W) / (UA_W_K + CAPACITY_W_K)


def last_time(hour: int, minute: int) -> datetime:
    """Return when it was last so late in the house, so that the past is the same every day."""
    now = datetime.now(ZONE)
    at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return at if at <= now else at - timedelta(days=1)


END = last_time(7, 44)


@dataclass
class Seen:
    """What was seen of two weeks, step by step."""

    house: House
    weeks: TwoWeeks
    at: list[datetime] = field(default_factory=list)
    outdoor_c: list[float] = field(default_factory=list)
    indoor_c: list[float] = field(default_factory=list)
    setpoint_c: list[float] = field(default_factory=list)
    strip_w: list[float] = field(default_factory=list)
    home_w: list[float] = field(default_factory=list)
    emergency: list[bool] = field(default_factory=list)
    defrosting: list[bool] = field(default_factory=list)


def live(end: datetime, every_s: float = STEP_S) -> Seen:
    """Let a house live for two weeks."""
    house = House()
    seen = Seen(house, TwoWeeks(house, end))
    for at in seen.weeks.live(every_s):
        seen.at.append(at)
        seen.outdoor_c.append(house.weather.outdoor_c)
        seen.indoor_c.append(house.indoor_c)
        seen.setpoint_c.append(house.setpoint_c)
        seen.strip_w.append(house.loads.strip_w)
        seen.home_w.append(house.report().home_w)
        seen.emergency.append(house.thermostat.emergency_heat)
        seen.defrosting.append(house.heat_pump.defrosting)
    return seen


@pytest.fixture(scope="module")
def seen() -> Seen:
    """Give two weeks that ended this morning."""
    return live(END)


def test_the_constants_are_the_heat_pumps() -> None:
    """At the balance point capacity and gains make up for the losses."""
    loss_w = UA_W_K * (DAY_C - BALANCE_POINT_C)
    assert HeatPump.capacity_w(BALANCE_POINT_C) + GAINS_W == pytest.approx(loss_w)
    assert -5 < BALANCE_POINT_C < -2


def test_the_same_instant_has_the_same_past() -> None:
    """Another has another."""
    first, again = live(END, 60), live(END, 60)
    assert first.indoor_c == again.indoor_c
    assert first.home_w == again.home_w
    assert first.indoor_c != live(END + timedelta(hours=1), 60).indoor_c


def test_weather_has_mild_days_nights_and_a_cold_snap(seen: Seen) -> None:
    assert -18 < min(seen.outdoor_c) < BALANCE_POINT_C - 5
    assert 8 < max(seen.outdoor_c) < 14
    by_hour: dict[int, list[float]] = {}
    for at, outdoor_c in zip(seen.at, seen.outdoor_c, strict=True):
        by_hour.setdefault(at.astimezone(ZONE).hour, []).append(outdoor_c)
    mean_c = {hour: sum(values) / len(values) for hour, values in by_hour.items()}
    assert mean_c[15] > mean_c[4] + 2
    # Weather has no steps, its last one into the present included.
    steps = [abs(b - a) for a, b in zip(seen.outdoor_c, seen.outdoor_c[1:], strict=False)]
    assert max(steps) < 0.3


def test_indoors_follows_the_setpoint(seen: Seen) -> None:
    assert min(seen.indoor_c) > NIGHT_C - 1.5
    assert max(seen.indoor_c) < DAY_C + 0.5
    assert set(seen.setpoint_c) == {DAY_C, NIGHT_C}
    near = [
        abs(setpoint_c - indoor_c) < 1
        for setpoint_c, indoor_c in zip(seen.setpoint_c, seen.indoor_c, strict=True)
    ]
    assert sum(near) > 0.9 * len(near)


def test_strips_run_for_every_reason(seen: Seen) -> None:
    """By the physics' own word: needed in the cold, wasted when it is mild, and by mistake."""
    steps = list(zip(seen.strip_w, seen.outdoor_c, seen.emergency, strict=True))
    hours = STEP_S / 3600
    cold_kwh = sum(w for w, c, _ in steps if c < BALANCE_POINT_C) * hours / 1000
    mild_kwh = sum(w for w, c, emergency in steps if c > AUX_LOCKOUT_C and not emergency)
    assert cold_kwh > 100
    assert mild_kwh * hours / 1000 > 5
    assert 3 < sum(seen.emergency) * hours < 6
    assert any(seen.defrosting)
    assert not seen.emergency[-1]


@pytest.mark.parametrize(("hour", "minute"), [(3, 0), (7, 44), (9, 20), (15, 0), (18, 30)])
def test_past_ends_where_the_living_house_begins(hour: int, minute: int) -> None:
    """Cool, at the night's setpoint, mild outside, and without a run; then it wakes up."""
    house = live(last_time(hour, minute), 10).house
    gone_on = House.restored(json.loads(json.dumps(house.as_dict())))
    assert gone_on.as_dict() == house.as_dict()
    assert gone_on.loads.strip_w == 0
    assert gone_on.setpoint_c == NIGHT_C
    assert 1.8 < DAY_C - gone_on.indoor_c < 3.5
    assert AUX_LOCKOUT_C < gone_on.weather.outdoor_c < 10
    outdoor_c, indoor_c = gone_on.weather.outdoor_c, gone_on.indoor_c
    gone_on.step(STEP_S)
    assert gone_on.weather.outdoor_c == pytest.approx(outdoor_c, abs=0.01)
    assert gone_on.indoor_c == pytest.approx(indoor_c, abs=0.05)
    assert gone_on.loads.strip_w == 0
    gone_on.step(55)
    assert gone_on.loads.strip_w > 0


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a configuration folder as the demo's first start does, with a past until this morning.

    In a process of its own, as the demo does it.
    """
    config = tmp_path_factory.mktemp("demo")
    program = f"""
import asyncio, sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo
import seed, seed_past
config = Path({str(config)!r})
seed.lay_out(config)
asyncio.run(seed.seed(config, 8123))
end = datetime.fromisoformat({END.isoformat()!r}).astimezone(ZoneInfo({ZONE.key!r}))
seed_past.seed_past(config, end)
"""
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", program],
        check=False,
        cwd=DEMO,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    return config


def test_database_is_as_a_recorder_leaves_it(seeded: Path, seen: Seen) -> None:
    """States for each entity, and statistics for each hour of each sensor."""
    assert not list(seeded.glob("past.db*"))
    with sqlite3.connect(seeded / DATABASE) as database:
        states: dict[str, int] = dict(
            database.execute(
                "select m.entity_id, count(*) from states join states_meta m using (metadata_id)"
                " group by 1"
            ).fetchall()
        )
        hours: dict[str, int] = dict(
            database.execute(
                "select m.statistic_id, count(*) from statistics s"
                " join statistics_meta m on m.id = s.metadata_id group by 1"
            ).fetchall()
        )
        outdoor_f = database.execute(
            "select s.start_ts, s.mean, s.min, s.max from statistics s"
            " join statistics_meta m on m.id = s.metadata_id"
            " where m.statistic_id = 'sensor.outdoor_temperature' and m.unit_class = 'temperature'"
        ).fetchall()
        unavailable = database.execute(
            "select count(*) from states where state in ('unavailable', 'unknown')"
        ).fetchone()[0]
    assert states["sensor.home_power"] > 14 * 24 * 60
    assert states["climate.hallway"] > 14 * 24 * 12
    assert states["switch.hallway_emergency_heat"] == 3
    assert unavailable == 0
    sensors = {"home_power", "air_handler_power", "strip_power", "outdoor_temperature"}
    assert set(hours) == {f"sensor.{name}" for name in sensors}
    assert set(hours.values()) == {14 * 24}
    by_hour: dict[float, list[float]] = {}
    for at, outdoor_c in zip(seen.at, seen.outdoor_c, strict=True):
        by_hour.setdefault(at.timestamp() // 3600 * 3600, []).append(outdoor_c * 1.8 + 32)
    for start, mean_f, least_f, most_f in outdoor_f:
        values = by_hour[start]
        assert mean_f == pytest.approx(sum(values) / len(values), abs=0.3)
        assert least_f == pytest.approx(min(values), abs=0.3)
        assert most_f == pytest.approx(max(values), abs=0.3)


@pytest.fixture
def recorder_db_url(seeded: Path, tmp_path: Path, hass_fixture_setup: list[bool]) -> str:
    """Let the recorder of the test have that past, by the name of the plugin's own fixture."""
    assert not hass_fixture_setup
    shutil.copy(seeded / DATABASE, tmp_path / DATABASE)
    return f"sqlite:///{tmp_path / DATABASE}"


@pytest.mark.parametrize("recorder_config", [{"purge_keep_days": 30, "commit_interval": 0}])
async def test_the_past_is_read_and_judged(
    recorder_mock: Recorder,
    hass: HomeAssistant,
    hass_storage: dict[str, Any],
    freezer: FrozenDateTimeFactory,
    seeded: Path,
) -> None:
    """The first states join the last ones; runs, findings and balance point are those of a home."""
    freezer.move_to(END + timedelta(seconds=10))
    hass.loop.slow_callback_duration = 1e6
    await hass.config.async_set_time_zone(ZONE.key)
    hass.config.units = US_CUSTOMARY_SYSTEM
    hass.config.currency = "USD"
    hass_storage[HOUSE] = json.loads((seeded / ".storage" / HOUSE).read_text())
    await hass.config_entries.flow.async_init(HOUSE, context={"source": SOURCE_IMPORT})
    await hass.async_block_till_done()
    assert HOUSE not in hass_storage
    for entity_id, (state, attributes) in last_states(seeded).items():
        first = hass.states.get(entity_id)
        assert first is not None
        if entity_id.endswith("_power"):
            # A meter measures what is left of its last moment once more.
            assert float(first.state) == pytest.approx(float(state), rel=0.1, abs=30)
        else:
            assert first.state == state
        assert json.loads(json.dumps(dict(first.attributes))) == attributes

    await async_adopt(hass)
    await hass.async_block_till_done(wait_background_tasks=True)
    monitor = hass.config_entries.async_entries(DOMAIN)[0].runtime_data.monitor
    runs = monitor.ledger.runs
    causes = Counter(str(run.cause) for run in runs)
    assert {"setpoint_raised", "capacity", "emergency_heat"} <= set(causes)
    verdicts = Counter(str(run.avoidable) for run in runs)
    assert verdicts["yes"] > 5
    assert verdicts["no"] > 50
    # Nothing runs at the seam.
    assert max(run.end for run in runs) < (END - timedelta(hours=1)).astimezone(UTC)
    learned = hass.states.get("sensor.hallway_heat_pump_copes_down_to")
    assert learned is not None
    assert learned.attributes["is_default"] is False
    learned_c = (float(learned.state) - 32) / 1.8
    assert abs(learned_c - BALANCE_POINT_C) < learned.attributes["uncertainty_k"] <= 4
    assert abs(learned_c - BALANCE_POINT_C) < 2.5
    assert any(
        str(issue.translation_key).startswith("lockout_misconfigured")
        for (domain, _), issue in ir.async_get(hass).issues.items()
        if domain == DOMAIN and issue.active
    )
    season, extra = (
        hass.states.get(f"sensor.hallway_backup_{kind}_this_season")
        for kind in ("cost", "extra_cost")
    )
    assert season is not None
    assert extra is not None
    assert 20 < float(season.state) < 100
    assert 1 < float(extra.state) < float(season.state) / 2


def last_states(config: Path) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return the last state of each entity with its attributes."""
    with sqlite3.connect(config / DATABASE) as database:
        rows = database.execute(
            "select m.entity_id, s.state, a.shared_attrs, max(s.last_updated_ts) from states s"
            " join states_meta m using (metadata_id) join state_attributes a using (attributes_id)"
            " group by 1"
        ).fetchall()
    return {entity_id: (state, json.loads(text)) for entity_id, state, text, _ in rows}


async def test_a_house_that_was_left_long_ago_starts_anew(
    hass: HomeAssistant, hass_storage: dict[str, Any], freezer: FrozenDateTimeFactory
) -> None:
    """As after every stop, and never twice from the same past."""
    left = House()
    left.indoor_c = 5.0
    at = (END - timedelta(hours=2)).isoformat()
    data = {"at": at, "house": left.as_dict()}
    hass_storage[HOUSE] = {"version": 1, "minor_version": 1, "key": HOUSE, "data": data}
    freezer.move_to(END)
    assert await async_setup_component(hass, HOUSE, {})
    await hass.config_entries.flow.async_init(HOUSE, context={"source": SOURCE_IMPORT})
    await hass.async_block_till_done()
    entry = cast(WinterHouseConfigEntry, hass.config_entries.async_entries(HOUSE)[0])
    assert entry.runtime_data.house.indoor_c == House().indoor_c
    assert HOUSE not in hass_storage
