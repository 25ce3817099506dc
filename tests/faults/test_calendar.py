"""Days that are no ordinary ones: clocks go forward and back, a year ends, a leap day."""

from __future__ import annotations

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_ON
import pytest

from tests.home import STRIPS, Home
from tests.recorded_home import PRICED, runs_of


async def a_home_on(home: Home, at: str) -> None:
    """Set a home up that is watched by a meter on its strips; its clock is that of Los Angeles."""
    home.set_clock(at)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED)


async def run_until(home: Home, at: str) -> None:
    """Let the strips run until an instant, with reports of their meter."""
    home.power(STRIPS, 9000)
    await home.until(at)
    home.power(STRIPS, 5)
    await home.settle()


@pytest.mark.parametrize(
    ("before", "begin", "end", "next_day", "hours"),
    [
        # Forward on the 8th of March: from 8:00 to 7:00 UTC.
        ("2026-03-08T07:50", "2026-03-08T08:00", "2026-03-09T06:59", "2026-03-09T07:00", 23),
        # Back on the 1st of November: from 7:00 to 8:00 UTC.
        ("2026-11-01T06:50", "2026-11-01T07:00", "2026-11-02T07:59", "2026-11-02T08:00", 25),
    ],
    ids=["23 hours", "25 hours"],
)
async def test_day_on_which_clocks_change_has_its_own_length(
    home: Home, before: str, begin: str, end: str, next_day: str, hours: int
) -> None:
    """Strips run for 10 minutes in each hour of a day, and it is all that day's."""
    await a_home_on(home, f"{before}:00+00:00")
    await home.until(f"{begin}:00+00:00")
    assert home.shown("aux_runs_today") == "0"
    began = home.entity("aux_runtime_today").attributes["last_reset"]
    for _ in range(hours):
        home.power(STRIPS, 9000)
        await home.pass_time(minutes=10)
        home.power(STRIPS, 5)
        await home.pass_time(minutes=49)
        assert home.entity("aux_runtime_today").attributes["last_reset"] == began
        if home.shown("aux_runs_today") != str(hours):
            await home.pass_time(minutes=1)
    await home.until(f"{end}:30+00:00")
    assert home.shown("aux_runs_today") == str(hours)
    assert home.number("aux_runtime_today") == pytest.approx(10 * hours)
    assert home.number("cost_today") == pytest.approx(0.3 * hours)
    await home.until(f"{next_day}:00+00:00")
    assert home.shown("aux_runs_today") == "0"
    assert home.number("cost_today") == 0
    assert home.number("cost_month") == pytest.approx(0.3 * hours)


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        # From 1:40 to 3:20 by the clock on the wall: 40 minutes.
        ("2026-03-08T09:40", "2026-03-08T10:20"),
        # From 1:40 to 1:20: 40 minutes as well.
        ("2026-11-01T08:40", "2026-11-01T09:20"),
    ],
    ids=["forward", "back"],
)
async def test_run_over_the_change_of_clocks_is_as_long_as_it_was(
    home: Home, begin: str, end: str
) -> None:
    await a_home_on(home, f"{begin}:00+00:00")
    await run_until(home, f"{end}:00+00:00")
    (run,) = runs_of(home)
    assert run["duration_s"] == 2400
    assert run["energy_kwh"] == pytest.approx(6.0)
    assert home.shown("aux_runs_today") == "1"
    assert home.number("aux_runtime_today") == pytest.approx(40)
    assert home.entity("last_aux_run").attributes["minutes"] == 40


async def test_run_over_new_year_is_shared_by_the_years_and_stays_in_its_season(
    home: Home,
) -> None:
    await a_home_on(home, "2026-12-31T00:00:00-08:00")
    await home.until("2026-12-31T23:50:00-08:00")
    await run_until(home, "2027-01-01T00:20:00-08:00")
    assert home.number("cost_today") == pytest.approx(0.6)
    assert home.number("cost_month") == pytest.approx(0.6)
    assert home.number("cost_season") == pytest.approx(0.9)
    assert home.number("aux_runtime_today") == pytest.approx(20)


async def test_leap_day_is_a_day_like_any_other(home: Home) -> None:
    await a_home_on(home, "2028-02-28T23:50:00-08:00")
    home.power(STRIPS, 9000)
    await home.until("2028-02-29T00:10:00-08:00")
    assert home.shown("aux_heat") == STATE_ON
    assert home.entity("aux_runtime_today").attributes["last_reset"] == "2028-02-29T00:00:00-08:00"
    assert home.number("cost_today") == pytest.approx(0.3)
    home.power(STRIPS, 5)
    await home.until("2028-02-29T23:50:00-08:00")
    await run_until(home, "2028-03-01T00:10:00-08:00")
    assert home.number("cost_today") == pytest.approx(0.3)
    assert home.number("cost_month") == pytest.approx(0.3)
    assert home.number("cost_season") == pytest.approx(1.2)


async def test_reload_on_the_day_of_the_change_loses_nothing_of_it(home: Home) -> None:
    await a_home_on(home, "2026-11-01T08:40:00+00:00")
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=20)
    await home.reload()
    await run_until(home, "2026-11-01T09:20:00+00:00")
    (run,) = runs_of(home)
    assert run["duration_s"] == 2400
    assert home.number("aux_runtime_today") == pytest.approx(40)
