"""What a day costs the recorder: a row is written for each state that an entity takes."""

from __future__ import annotations

from collections import Counter
from math import sin

from freezegun.api import FrozenDateTimeFactory
from homeassistant.components.climate import HVACAction
from homeassistant.const import EVENT_STATE_CHANGED, STATE_ON
from homeassistant.core import Event, EventStateChangedData, callback
from homeassistant.helpers import entity_registry as er
from pytest_homeassistant_custom_component.common import async_fire_time_changed

from .home import METER, METER_ONLY, OUTDOOR, PRICE, STRIPS, Home
from .recorded_home import PRICED

STEP_S = 10
DAY_STEPS = 24 * 3600 // STEP_S


async def test_a_finding_s_cost_grows_without_a_row_for_each_cent(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(12)
    home.price(0.2)
    await home.set_up(PRICED)
    stands = home.watch("backup_running_above_balance_point")
    for minute in range(3 * 60):
        home.power(STRIPS, 9000 + minute % 7)
        await home.pass_time(minutes=1)
    # When it began to stand, each minute for a while, and once an hour.
    assert stands == [STATE_ON] * len(stands)
    assert 10 <= len(stands) <= 14
    details = home.entity("backup_running_above_balance_point").attributes
    assert details["minutes"] >= 2 * 60


async def test_a_day_with_a_meter_that_reports_every_ten_seconds(
    home: Home, freezer: FrozenDateTimeFactory
) -> None:
    home.climate(HVACAction.HEATING)
    home.power(METER, 500)
    home.outdoor(3)
    home.price(0.2)
    await home.set_up(METER_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}, {"strip_kw": 9.6})
    rows: Counter[str] = Counter()
    registry = er.async_get(home.hass)

    @callback
    def count(event: Event[EventStateChangedData]) -> None:
        entry = registry.async_get(event.data["entity_id"])
        if entry is not None and entry.platform == "aux_heat":
            rows[entry.unique_id.partition("_")[2]] += 1

    home.hass.bus.async_listen(EVENT_STATE_CHANGED, count)
    for step in range(DAY_STEPS):
        minute = step * STEP_S / 60
        # Heat is called for in the first half of each hour; six times a day the backup helps for
        # 20 minutes of it. Every meter wavers, the weather changes, the price does so by the hour.
        calls, helps = minute % 60 < 30, minute // 60 % 4 == 0 and 5 <= minute % 60 < 25
        wobble_w = step * 37 % 101
        home.power(METER, 500 + wobble_w + 2600 * calls + 9600 * helps)
        if step % 30 == 0:
            action = HVACAction.HEATING if calls else HVACAction.IDLE
            home.climate(action, current_temperature=round(20 + minute % 60 / 60, 1))
        if step % 60 == 0:
            home.outdoor(round(3 + 4 * sin(minute / 229), 1))
        if step % 360 == 0:
            home.price(round(0.2 + 0.01 * (step // 360 % 7), 2))
        freezer.tick(STEP_S)
        async_fire_time_changed(home.hass)
        await home.hass.async_block_till_done()
    # Of what grows while backup heat runs, a row each five minutes of these two hours, and the
    # ends of runs.
    for key in ("aux_energy", "aux_cost", "cost_month", "aux_runtime_today"):
        assert 20 <= rows[key] <= 2 * 12 + 12, key
    assert max(rows.values()) <= 2 * 12 + 12
    # A fact has two for each run; nothing else moves with the meter.
    assert rows["aux_heat"] == 2 * 6
    assert rows["heat_pump_cop"] <= 24
    assert rows.total() <= 400, rows
