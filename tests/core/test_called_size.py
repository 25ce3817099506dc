"""The strips' size, learned where the thermostat says when it calls aux, beside loads like them."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from .home import Home, Load, instant

# So cold that the compressor hardly rests, but in the afternoon's sun.
CALLS = ((0.0, 960.0), (1020.0, 1430.0))
AUX = ((380.0, 410.0), (1160.0, 1190.0))
COMPRESSOR = tuple(Load(start, end, 2800.0) for start, end in CALLS)
SIZE_W = 5000.0
STRIPS = tuple(Load(start, end, SIZE_W) for start, end in AUX)


def live(home: Home, day: int, loads: Sequence[Load]) -> None:
    """Feed a day on which the thermostat tells when it calls aux."""
    midnight = instant("0:00", f"2026-01-{day:02}")
    on = (*COMPRESSOR, *loads)
    edges = {edge for start, end, *_ in (*CALLS, *AUX, *on) for edge in (start, end)}
    for minute in sorted({0.0, *edges}):
        home.report(
            midnight + timedelta(minutes=minute),
            {
                "home_power_w": 500 + sum(w for start, end, w in on if start <= minute < end),
                "hvac_action": "heating" if is_in(CALLS, minute) else "idle",
                "aux_running": "on" if is_in(AUX, minute) else "off",
            },
        )


def is_in(spans: Sequence[tuple[float, float]], minute: float) -> bool:
    """Return whether a minute of the day is in one of these spans."""
    return any(start <= minute < end for start, end in spans)


def dryer(start: float, times: int) -> list[Load]:
    """Return what the meter sees of a dryer: its element, every other minute."""
    return [Load(start + 2.0 * n, start + 2.0 * n + 1.0, SIZE_W) for n in range(times)]


@pytest.mark.parametrize("dries_every", [2, 3])
def test_a_dryer_of_the_strips_size_does_not_unlearn_it(dries_every: int) -> None:
    """However often its element goes on and off in the hour for which it runs."""
    home = Home()
    for day in range(1, 13):
        live(home, day, (*STRIPS, *(dryer(962.0, 25) if day % dries_every == 0 else ())))
    assert home.snapshot.strip_kw == pytest.approx(5.0, abs=0.05)
    late = [run for run in home.monitor.ledger.runs if run.start.day > 2]
    assert [f"{run.start:%d %H:%M}-{run.end:%H:%M}" for run in late] == [
        f"{day:02} {clock}" for day in range(3, 13) for clock in ("06:20-06:50", "19:20-19:50")
    ]
    assert [run.energy_kwh for run in late] == [2.5] * len(late)


@pytest.mark.parametrize(
    "days",
    [
        # A car, thrice when aux is called and as often when it isn't.
        [[Load(*AUX[0], SIZE_W)]] * 3 + [[Load(560.0, 590.0, SIZE_W)]] * 3,
        # A dryer, for a little while when aux isn't called, and for longer when it is.
        [dryer(562.0, 3), dryer(382.0, 13)],
    ],
    ids=["car", "dryer"],
)
def test_what_runs_as_well_while_aux_is_not_called_is_not_learned(days: list[list[Load]]) -> None:
    """The strips themselves draw nothing here."""
    home = Home()
    for day, loads in enumerate(days, 1):
        live(home, day, loads)
    live(home, len(days) + 1, [])
    assert home.snapshot.strip_kw is None


def test_what_ran_only_when_called_is_unlearned_by_many_other_hours() -> None:
    """A car that happened to charge while the strips, which draw nothing, were called."""
    home = Home()
    for day in (1, 2):
        live(home, day, [Load(*times, SIZE_W) for times in AUX])
    assert home.snapshot.strip_kw == pytest.approx(5.0, abs=0.05)
    for day in range(3, 9):
        live(home, day, [Load(60.0 + 70.0 * day, 90.0 + 70.0 * day, SIZE_W)])
    assert home.snapshot.strip_kw is None


def test_what_is_called_outside_of_calls_for_heat_is_learned_too() -> None:
    """A thermostat may say that aux runs and show idle: nothing breaks, and the size is right."""
    home = Home()
    for day in range(1, 5):
        midnight = instant("0:00", f"2026-01-{day:02}")
        for minute, power_w, aux in ((0, 500, "off"), (380, 5500, "on"), (410, 500, "off")):
            home.report(
                midnight + timedelta(minutes=minute),
                {"home_power_w": power_w, "hvac_action": "idle", "aux_running": aux},
            )
    home.monitor.advance(instant("12:00", "2026-01-04"))
    assert home.snapshot.strip_kw == pytest.approx(5.0, abs=0.05)
