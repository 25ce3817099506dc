"""Statistics: what the recorder has of each hour, day and month, whatever happens to the runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal
from unittest.mock import patch

from homeassistant.components.climate import HVACAction
from homeassistant.components.recorder.statistics import (
    list_statistic_ids,
    statistic_during_period,
    statistics_during_period,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers.recorder import DATA_INSTANCE, get_instance
from homeassistant.util import dt as dt_util
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)

from custom_components.aux_heat import statistics_series
from custom_components.aux_heat.core import EvidenceKind, Ledger, Monitor, Quantity, Settings
from custom_components.aux_heat.core.draft import Draft
from custom_components.aux_heat.core.reading import Values
from custom_components.aux_heat.core.rules import Rules
from custom_components.aux_heat.statistics_series import async_rewrite, statistic_ids

from .home import ENTRY_ID, STRIPS, STRIPS_ONLY, Home

IDS: Final = statistic_ids(ENTRY_ID)
TEXAS: Final = "US/Central"
PRICE: Final = {"price_per_kwh": 0.1, "balance_point_c": -5.0}


@pytest.fixture
async def recorded(recorder_mock: object, home: Home) -> Home:
    """Give a home whose statistics the recorder keeps; its midnight is 6:00 UTC."""
    await home.hass.config.async_update(time_zone=TEXAS, currency="EUR")
    home.climate()
    home.power(STRIPS, 5)
    return home


async def _written(hass: HomeAssistant) -> None:
    """Wait until all is in the database."""
    await hass.async_block_till_done(wait_background_tasks=True)
    await async_wait_recording_done(hass)


async def _read(
    home: Home,
    what: str = "energy",
    of: Literal["sum", "change"] = "sum",
    period: Literal["hour", "day"] = "hour",
    form: str = "%m-%d %H",
) -> dict[str, float]:
    """Return a series as charts ask for it, by local time."""
    await _written(home.hass)
    rows: Any = await get_instance(home.hass).async_add_executor_job(
        statistics_during_period,
        home.hass,
        datetime(2020, 1, 1, tzinfo=UTC),
        None,
        {IDS[what]},
        period,
        None,
        {of},
    )
    if period == "day":
        form = form.removesuffix(" %H")
    return {
        dt_util.as_local(dt_util.utc_from_timestamp(row["start"])).strftime(form): round(
            row[of] or 0.0, 6
        )
        for row in rows.get(IDS[what], [])
    }


async def _change(home: Home, start: str, end: str | None = None, what: str = "energy") -> Any:
    """Return what a statistic card shows of a period, given in local time."""
    await _written(home.hass)
    zone = dt_util.get_default_time_zone()
    shown = await get_instance(home.hass).async_add_executor_job(
        statistic_during_period,
        home.hass,
        datetime.fromisoformat(start).replace(tzinfo=zone),
        None if end is None else datetime.fromisoformat(end).replace(tzinfo=zone),
        IDS[what],
        {"change"},
        None,
    )
    return None if shown["change"] is None else round(shown["change"], 6)


async def _run(home: Home, start: str, minutes: float, power_w: float = 6000) -> None:
    await home.until(start)
    await _draw(home, minutes, power_w)
    home.power(STRIPS, 5)
    await home.settle()


async def _draw(home: Home, minutes: float, power_w: float = 6000) -> None:
    """Let a meter show it again and again."""
    while minutes > 0:
        home.power(STRIPS, power_w)
        await home.pass_time(minutes=min(minutes, 15))
        minutes -= 15


def _draft(start: str, minutes: float, *, price: float | None = 0.1) -> Draft:
    """Return a load of 6 kW."""
    rules, values = Rules.of(Settings(time_zone=TEXAS)), Values()
    values.put(Quantity.PRICE_PER_KWH, price)
    begin = datetime.fromisoformat(start)
    draft = Draft.begin(begin, EvidenceKind.STRIPS_CIRCUIT, 1.0, values, rules.zone)
    draft.add(begin, begin + timedelta(minutes=minutes), 6000, values, rules)
    return draft


def _ledger(*loads: tuple[str, float], price: float | None = 0.1) -> Ledger:
    ledger, rules = Ledger(), Rules.of(Settings(time_zone=TEXAS))
    for start, minutes in loads:
        assert ledger.add(_draft(start, minutes, price=price), rules)
    return ledger


async def test_each_hour_of_a_run_shows_what_it_used_and_cost(recorded: Home) -> None:
    await recorded.set_up(STRIPS_ONLY, PRICE)
    recorded.outdoor(5)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 90)
    await _run(recorded, "2026-01-15T18:10:00+00:00", 10)
    assert await _read(recorded) == {
        "01-15 07": 0.0,
        "01-15 08": 3.0,
        "01-15 09": 9.0,
        "01-15 11": 9.0,
        "01-15 12": 10.0,
    }
    assert await _read(recorded, of="change") == {
        "01-15 07": 0.0,
        "01-15 08": 3.0,
        "01-15 09": 6.0,
        "01-15 11": 0.0,
        "01-15 12": 1.0,
    }
    assert (await _read(recorded, "cost"))["01-15 12"] == 1.0


async def test_extra_cost_is_a_series_of_its_own(recorded: Home) -> None:
    await recorded.set_up(STRIPS_ONLY | {"outdoor": "sensor.outdoor_temperature"}, PRICE)
    recorded.outdoor(8.33)
    await _run(recorded, "2026-01-15T14:00:00+00:00", 60)
    run = recorded.hass.config_entries.async_entries("aux_heat")[0].runtime_data.data.last_run
    assert run.penalty_cost > 0.1
    assert (await _read(recorded, "extra_cost"))["01-15 08"] == run.penalty_cost


async def test_names_units_and_kinds_are_what_charts_need(recorded: Home) -> None:
    recorded.climate(HVACAction.HEATING)
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 10)
    assert await _listed(recorded) == {
        IDS["energy"]: ("Hallway backup heat energy", "kWh", "energy"),
        IDS["cost"]: ("Hallway backup heat cost", "EUR", None),
    }
    recorded.hass.config_entries.async_update_entry(entry, title="Upstairs")
    assert await _listed(recorded) == {
        IDS["energy"]: ("Upstairs backup heat energy", "kWh", "energy"),
        IDS["cost"]: ("Upstairs backup heat cost", "EUR", None),
    }


async def _listed(home: Home) -> dict[str, tuple[Any, ...]]:
    await _written(home.hass)
    listed = await get_instance(home.hass).async_add_executor_job(list_statistic_ids, home.hass)
    listed = [each for each in listed if each["source"] == "aux_heat"]
    assert all(each["has_sum"] and not each["mean_type"] for each in listed)
    return {
        each["statistic_id"]: (
            each["name"],
            each["statistics_unit_of_measurement"],
            each["unit_class"],
        )
        for each in listed
    }


async def test_hours_of_a_run_show_while_it_lasts(recorded: Home) -> None:
    await recorded.set_up(STRIPS_ONLY, PRICE)
    await recorded.until("2026-01-15T14:30:00+00:00")
    await _draw(recorded, 29)
    assert await _read(recorded) == {}
    await _draw(recorded, 16)
    assert await _read(recorded) == {"01-15 07": 0.0, "01-15 08": 3.0}
    await _draw(recorded, 60)
    assert await _read(recorded) == {"01-15 07": 0.0, "01-15 08": 3.0, "01-15 09": 9.0}
    recorded.power(STRIPS, 5)
    await recorded.settle()
    assert await _read(recorded) == {
        "01-15 07": 0.0,
        "01-15 08": 3.0,
        "01-15 09": 9.0,
        "01-15 10": 10.5,
    }


async def test_days_without_a_run_have_nothing_and_are_known(recorded: Home) -> None:
    await recorded.set_up(STRIPS_ONLY, PRICE)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 10)
    await _run(recorded, "2026-01-18T14:30:00+00:00", 20)
    await recorded.until("2026-01-19T12:00:00+00:00")
    assert await _read(recorded) == {
        "01-15 07": 0.0,
        "01-15 08": 1.0,
        "01-16 00": 1.0,
        "01-17 00": 1.0,
        "01-18 00": 1.0,
        "01-18 07": 1.0,
        "01-18 08": 3.0,
        "01-19 00": 3.0,
    }
    assert await _read(recorded, of="change", period="day") == {
        "01-15": 1.0,
        "01-16": 0.0,
        "01-17": 0.0,
        "01-18": 2.0,
        "01-19": 0.0,
    }
    for start, end, change in (
        ("2026-01-15", "2026-01-16", 1.0),
        ("2026-01-16", "2026-01-17", 0.0),
        ("2026-01-18", "2026-01-19", 2.0),
        ("2026-01-18T08:00", "2026-01-18T09:00", 2.0),
        ("2026-01-19", "2026-01-20", 0.0),
        ("2026-01-12", "2026-01-19", 3.0),
        ("2026-01-01", "2026-02-01", 3.0),
        ("2026-01-16", "2026-02-01", 2.0),
    ):
        assert await _change(recorded, start, end) == change, start


async def test_writing_again_changes_nothing(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 90)
    await _run(recorded, "2026-01-16T14:30:00+00:00", 10)
    before = await _read(recorded)
    assert len(before) == 6
    with patch.object(statistics_series, "async_add_external_statistics") as add:
        async_rewrite(recorded.hass, entry)
        await _written(recorded.hass)
        await recorded.reload()
        await _written(recorded.hass)
    assert [call.args[2] for call in add.mock_calls] == [[]] * 6
    async_rewrite(recorded.hass, entry)
    assert await _read(recorded) == before


async def test_a_run_writes_few_rows(recorded: Home) -> None:
    await recorded.set_up(STRIPS_ONLY, PRICE)
    for hour in (13, 15, 17):
        await _run(recorded, f"2026-01-15T{hour}:30:00+00:00", 10)
    await _written(recorded.hass)
    with patch.object(statistics_series, "async_add_external_statistics") as add:
        await _run(recorded, "2026-01-15T19:30:00+00:00", 10)
        await _written(recorded.hass)
    # Of energy, cost and extra cost: the hour, and the one before it.
    assert [len(call.args[2]) for call in add.mock_calls] == [2, 2, 2]


async def _replace(home: Home, entry: MockConfigEntry, ledger: Ledger) -> None:
    """Let the ledger be another, as after a rebuild."""
    entry.runtime_data.monitor.ledger = ledger
    async_rewrite(home.hass, entry)
    await _written(home.hass)


async def test_a_run_in_the_past_shifts_all_sums_after_it(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 10)
    await _run(recorded, "2026-01-15T20:30:00+00:00", 10)
    await _written(recorded.hass)
    monitor: Monitor = entry.runtime_data.monitor
    assert monitor.ledger.add(_draft("2026-01-15T17:10:00+00:00", 30), Rules.of(monitor.settings))
    # It is noticed with whatever the monitor tells next.
    await recorded.pass_time(minutes=60 * 10)
    assert await _read(recorded) == {
        "01-15 07": 0.0,
        "01-15 08": 1.0,
        "01-15 10": 1.0,
        "01-15 11": 4.0,
        "01-15 13": 4.0,
        "01-15 14": 5.0,
        "01-16 00": 5.0,
    }


async def test_history_before_the_first_run_is_added_before_it(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 10)
    await _written(recorded.hass)
    loads = ("2026-01-13T10:30:00+00:00", 60), ("2026-01-15T14:30:00+00:00", 10)
    await _replace(recorded, entry, _ledger(*loads))
    assert await _read(recorded) == {
        "01-13 03": 0.0,
        "01-13 04": 3.0,
        "01-13 05": 6.0,
        "01-14 00": 6.0,
        "01-15 00": 6.0,
        "01-15 07": 6.0,
        "01-15 08": 7.0,
    }


async def test_a_run_that_is_taken_back_leaves_nothing(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    for start in ("2026-01-15T14:30", "2026-01-15T17:30", "2026-01-15T20:30"):
        await _run(recorded, f"{start}:00+00:00", 10)
    await _written(recorded.hass)
    loads = ("2026-01-15T14:30:00+00:00", 10), ("2026-01-15T20:30:00+00:00", 10)
    await _replace(recorded, entry, _ledger(*loads))
    rows = await _read(recorded, of="change")
    assert {hour: change for hour, change in rows.items() if change} == {
        "01-15 08": 1.0,
        "01-15 14": 1.0,
    }
    await _replace(recorded, entry, _ledger())
    assert set((await _read(recorded)).values()) == {0.0}
    assert await _change(recorded, "2026-01-01", "2026-02-01") == 0.0


async def test_a_price_that_is_known_later_gives_the_cost_of_all_hours(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 60)
    assert await _read(recorded, "cost") == {}
    loads = (("2026-01-15T14:30:00+00:00", 60.0),)
    await _replace(recorded, entry, _ledger(*loads, price=0.2))
    assert await _read(recorded, "cost", "change") == {
        "01-15 07": 0.0,
        "01-15 08": 0.6,
        "01-15 09": 0.6,
    }


async def test_hours_are_right_where_clocks_change(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    recorded.set_clock("2026-03-10T12:00:00+00:00")
    # 2:00 to 3:00 is not there in the night of March 8, and 1:00 comes twice on November 2.
    loads = ("2025-11-02T05:30:00+00:00", 180), ("2026-03-08T07:30:00+00:00", 60)
    await _replace(recorded, entry, _ledger(*loads))
    days = await _read(recorded, of="change", period="day")
    assert {day: change for day, change in days.items() if change} == {
        "11-02": 18.0,
        "03-08": 6.0,
    }
    assert len(days) == 130
    assert await _change(recorded, "2025-11-02", "2025-11-03") == 18.0
    assert await _change(recorded, "2026-03-08T01:00", "2026-03-08T03:00") == 3.0
    assert await _change(recorded, "2025-11-03", "2026-03-08") == 0.0


async def test_midnight_at_half_an_hour(recorded: Home) -> None:
    await recorded.hass.config.async_update(time_zone="Asia/Kolkata")
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    recorded.set_clock("2026-01-18T12:00:00+00:00")
    await _replace(recorded, entry, _ledger(("2026-01-15T10:30:00+00:00", 60)))
    assert await _read(recorded) == {
        "01-15 14": 0.0,
        "01-15 15": 3.0,
        "01-15 16": 6.0,
        "01-16 00": 6.0,
        "01-17 00": 6.0,
        "01-18 00": 6.0,
    }
    assert await _change(recorded, "2026-01-17", "2026-01-18") == 0.0


async def test_runs_that_are_not_kept_any_more_keep_their_hours(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    recorded.set_clock("2024-02-01T12:00:00+00:00")
    old, new = ("2024-01-15T10:30:00+00:00", 60), ("2026-01-14T10:30:00+00:00", 60)
    await _replace(recorded, entry, _ledger(old))
    recorded.set_clock("2026-01-14T18:00:00+00:00")
    await _replace(recorded, entry, _ledger(old, new))
    before = await _read(recorded, form="%Y-%m-%d %H")
    rules = Rules.of(Settings(time_zone=TEXAS))
    assert entry.runtime_data.monitor.ledger.add(_draft("2026-01-16T10:30:00+00:00", 10), rules)
    assert len(entry.runtime_data.monitor.ledger.runs) == 2
    recorded.set_clock("2026-01-16T18:00:00+00:00")
    async_rewrite(recorded.hass, entry)
    after = await _read(recorded, form="%Y-%m-%d %H")
    assert {hour: total for hour, total in after.items() if hour in before} == before
    assert after["2026-01-16 04"] == 13.0

    # Where the recorder has lost them, the days' sums are there.
    get_instance(recorded.hass).async_clear_statistics([IDS["energy"], IDS["cost"]])
    await _written(recorded.hass)
    async_rewrite(recorded.hass, entry)
    days = await _read(recorded, of="change", period="day", form="%Y-%m-%d")
    assert {day: change for day, change in days.items() if change} == {
        "2024-01-15": 6.0,
        "2026-01-14": 6.0,
        "2026-01-16": 1.0,
    }
    assert await _change(recorded, "2024-01-15", "2024-01-16") == 6.0


async def test_what_was_deleted_comes_back_with_the_next_run(recorded: Home) -> None:
    await recorded.set_up(STRIPS_ONLY, PRICE)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 10)
    await _run(recorded, "2026-01-17T14:30:00+00:00", 10)
    await _written(recorded.hass)
    get_instance(recorded.hass).async_clear_statistics([IDS["energy"]])
    assert await _read(recorded) == {}
    await _run(recorded, "2026-01-19T14:30:00+00:00", 10)
    changes = await _read(recorded, of="change", period="day")
    assert list(changes.values()) == [1.0, 0.0, 1.0, 0.0, 1.0]


async def test_many_runs_are_all_there(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY, PRICE)
    first = datetime(2025, 1, 1, tzinfo=UTC)
    loads = [((first + timedelta(hours=3 * index)).isoformat(), 70.0) for index in range(480)]
    recorded.set_clock("2025-03-03T00:00:00+00:00")
    await _replace(recorded, entry, _ledger(*loads))
    sums = await _read(recorded)
    assert list(sums.values())[-1] == pytest.approx(480 * 7.0)
    # No clocks change in February.
    assert await _change(recorded, "2025-02-01", "2025-03-01") == 28 * 8 * 7


async def test_without_a_recorder_nothing_is_written_and_nothing_fails(home: Home) -> None:
    assert DATA_INSTANCE not in home.hass.data
    home.climate()
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY, PRICE)
    await _run(home, "2026-01-15T14:30:00+00:00", 10)
    async_rewrite(home.hass, entry)
    await home.hass.async_block_till_done(wait_background_tasks=True)
    assert home.number("aux_energy") == 1.0


async def test_removing_the_heat_pump_keeps_the_statistics(recorded: Home) -> None:
    await recorded.set_up(STRIPS_ONLY, PRICE)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 10)
    before = await _read(recorded)
    await recorded.hass.config_entries.async_remove(ENTRY_ID)
    assert await _read(recorded) == before != {}


async def test_past_that_is_reckoned_anew_is_written_anew(recorded: Home) -> None:
    entry = await recorded.set_up(STRIPS_ONLY)
    await _run(recorded, "2026-01-15T14:30:00+00:00", 60)
    assert await _read(recorded, "cost") == {}
    recorded.hass.config_entries.async_update_entry(entry, options={**entry.options, **PRICE})
    await recorded.reload()
    await recorded.hass.services.async_call("aux_heat", "rebuild", blocking=True)
    hours = await _read(recorded, "cost")
    assert (hours["01-15 08"], hours["01-15 09"]) == (0.3, 0.6)
