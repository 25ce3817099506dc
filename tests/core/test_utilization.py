"""The share of heating time with backup, by the weather of whole days, as the EPA reckons it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
import json

from hypothesis import given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import EvidenceKind, Monitor, Settings
from custom_components.aux_heat.core.circumstances import Fact
from custom_components.aux_heat.core.draft import Day, Draft
from custom_components.aux_heat.core.hourly import Hours
from custom_components.aux_heat.core.recording import report

from .home import Home, instant

# 38 degF: the middle of the figure's three bins.
COOL_C = 3.4


def _days(
    home: Home,
    days: int,
    first: str = "2026-01-10",
    *,
    outdoor_c: float = COOL_C,
    heat_h: float = 10.0,
    backup_h: float = 1.0,
    by: Mapping[str, tuple[object, object]] | None = None,
) -> Home:
    """Live through days: the call begins at 4:00, backup with it; ``by`` tells of it: off and on.

    The midnight after the last of them is told too, so that it is over.
    """
    told = {"aux_running": (False, True)} if by is None else by
    off = {name: words[0] for name, words in told.items()}
    on = {name: words[1] for name, words in told.items()}
    for day in range(days):
        midnight = instant("0:00", first) + timedelta(days=day)
        call = midnight + timedelta(hours=4)
        home.report(midnight, {**off, "outdoor_c": outdoor_c, "hvac_action": "idle"})
        home.report(call, {"hvac_action": "heating", **(on if backup_h else off)})
        changes: list[tuple[float, Mapping[str, object]]]
        changes = [(heat_h, {"hvac_action": "idle"}), (backup_h, off)]
        # In the order of time, whichever of the two lasts longer.
        for hours, values in sorted(changes, key=lambda change: change[0]):
            home.report(call + timedelta(hours=hours), values)
    after = instant("0:00", first) + timedelta(days=days)
    home.report(after, {"outdoor_c": outdoor_c, "hvac_action": "fan"})
    home.report(after + timedelta(hours=1), {"hvac_action": "idle"})
    return home


def _bins(home: Home) -> Mapping[str, float]:
    return home.snapshot.utilization_by_bin


def test_a_tenth_of_the_heating_was_with_backup() -> None:
    home = _days(Home(), 4)
    assert home.snapshot.utilization == pytest.approx(0.1)
    assert _bins(home) == {"35-40": 0.1}
    assert report(home.monitor, {})["utilization"] == {"35-40": 0.1}


def test_the_figure_is_that_of_30_to_45_degf_together() -> None:
    """Time counts, not bins: 40 h at 32 degF with 4 h of backup, 80 h at 43 degF with none."""
    home = _days(Home(), 4, "2026-01-01", outdoor_c=0.0)
    _days(home, 8, "2026-01-10", outdoor_c=6.1, backup_h=0.0)
    _days(home, 4, "2026-01-20", outdoor_c=-10.0, backup_h=5.0)
    assert _bins(home) == {"10-15": 0.5, "30-35": 0.1, "40-45": 0.0}
    assert home.snapshot.utilization == pytest.approx(4 / 120)


@pytest.mark.parametrize(
    ("outdoor_c", "place"),
    [
        (-17.77, "0-5"),
        (-17.78, None),
        (1.66, "30-35"),
        (5 / 3, "30-35"),
        (1.67, "35-40"),
        (15.55, "55-60"),
        (15.56, None),
    ],
)
def test_a_day_on_the_edge_of_a_bin_belongs_to_the_colder_one(
    outdoor_c: float, place: str | None
) -> None:
    assert _bins(_days(Home(), 4, outdoor_c=outdoor_c)) == ({place: 0.1} if place else {})


def test_the_day_s_mean_decides_not_the_weather_at_the_time() -> None:
    home = Home()
    for day in range(10, 20):
        midnight = instant("0:00", f"2026-01-{day}")
        # 6 h at -4, 18 h at 8 degC: 5 degC is 41 degF.
        home.report(midnight, {"outdoor_c": -4, "hvac_action": "heating", "aux_running": True})
        home.report(
            midnight + timedelta(hours=6),
            {"outdoor_c": 8, "hvac_action": "idle", "aux_running": False},
        )
    assert _bins(home) == {"40-45": 1.0}


@pytest.mark.parametrize(("heat_h", "figures"), [(9.0, {"35-40": 0.1111}), (8.999, {})])
def test_bins_with_less_than_30_h_are_dropped(heat_h: float, figures: dict[str, float]) -> None:
    """Compressor's and backup's hours count both: 3 times 9 h and 1 h."""
    home = _days(Home(), 3, heat_h=heat_h)
    assert _bins(home) == figures
    assert (home.snapshot.utilization is None) is (not figures)


@pytest.mark.parametrize(("backup_h", "figures"), [(10.0, {"35-40": 1.0}), (10.1, {})])
def test_backup_for_longer_than_the_compressor_is_nonsense(
    backup_h: float, figures: dict[str, float]
) -> None:
    assert _bins(_days(Home(), 4, backup_h=backup_h)) == figures


def test_in_emergency_heat_all_of_it_is_backup() -> None:
    home = Home()
    home.report(instant("0:00", "2026-01-10"), {"emergency_heat": True})
    assert _bins(_days(home, 4, heat_h=10, backup_h=10)) == {"35-40": 1.0}


def test_emergency_heat_for_some_days_counts_on_both_sides() -> None:
    """Of 10 h of strips and 30 h of compressor with 2 h of strips."""
    home = _days(Home(), 3, "2026-01-10", backup_h=2 / 3)
    home.report(instant("2:00", "2026-01-13"), {"emergency_heat": True})
    _days(home, 1, "2026-01-14", backup_h=10)
    assert _bins(home) == {"35-40": pytest.approx((2 + 10) / (30 + 10), abs=1e-4)}


def test_the_last_day_waits_until_something_is_known_of_the_next() -> None:
    home = Home()
    for day in range(10, 14):
        home.play(
            """
            time   outdoor_c  hvac_action  aux_running
            0:00   3.4        heating      on
            1:00   .          heating      off
            10:00  .          idle         off
            """,
            f"2026-01-{day}",
        )
    gone = instant("0:00", "2026-01-14")
    home.report(gone, {"outdoor_c": None, "hvac_action": None, "aux_running": None})
    home.monitor.advance(gone + timedelta(days=2))
    assert _bins(home) == {"35-40": 0.1}
    home.report(gone + timedelta(days=3), {"outdoor_c": 20, "hvac_action": "heating"})
    home.report(gone + timedelta(days=3, minutes=1), {"hvac_action": "idle"})
    assert home.monitor.utilization.all()[7].heat_s == 40 * 3600


@pytest.mark.parametrize("quantity", ["outdoor_c", "hvac_action"])
@pytest.mark.parametrize(("hours", "counts"), [(2, True), (2.1, False)])
def test_a_day_of_which_more_than_two_hours_are_missing_is_left_out(
    quantity: str,
    hours: float,
    counts: bool,
) -> None:
    home = Home()
    words: dict[str, object] = {"outdoor_c": COOL_C, "hvac_action": "idle", "aux_running": False}
    begin = instant("0:00", "2026-01-10")
    home.report(begin, words | {"hvac_action": "heating"})
    home.report(begin + timedelta(hours=5), words)
    home.report(begin + timedelta(hours=6), {quantity: None})
    home.report(begin + timedelta(hours=6 + hours), {quantity: words[quantity]})
    home.report(begin + timedelta(hours=25), {"hvac_action": "fan"})
    sums = home.monitor.utilization.all()
    assert sum(runtime.heat_s for runtime in sums.values()) == (5 * 3600 if counts else 0)


def test_days_are_local_and_may_have_23_hours() -> None:
    """At 0:00 UTC it is 19:00 the evening before, or 20:00 once clocks have changed."""
    home = Home(time_zone="America/New_York")
    at = instant("0:00", "2026-03-07")
    # Heat is called all the time; the local 8th of March alone is cold.
    midnight = instant("5:00", "2026-03-08")
    home.report(at, {"outdoor_c": 10, "hvac_action": "heating", "aux_running": False})
    home.report(midnight, {"outdoor_c": COOL_C, "aux_running": True})
    home.report(midnight + timedelta(hours=23), {"outdoor_c": 10, "aux_running": False})
    home.report(midnight + timedelta(hours=50), {"outdoor_c": 11})
    sums = home.monitor.utilization.all()
    assert (sums[7].heat_s, sums[7].aux_s) == (23 * 3600, 23 * 3600)
    assert sums[9].aux_s == 0


def test_a_thermostat_that_knows_its_compressor_is_believed() -> None:
    """A call in which it stands still is none of its time: here backup would be more than that."""
    told = {"aux_running": (False, True), "compressor_running": (False, False)}
    assert _bins(_days(Home(), 4, by=told)) == {}


def test_without_the_thermostat_s_word_the_runs_are_taken() -> None:
    home = _days(Home(), 4, by={"aux_power_w": (0, 9600)})
    assert len(home.monitor.ledger.runs) == 4
    assert _bins(home) == {"35-40": 0.1}


def test_its_word_counts_even_where_a_meter_sees_more() -> None:
    """As the EPA's figure: strips in defrost, of which no thermostat knows, are not in it."""
    told = {"aux_running": (False, False), "aux_power_w": (0.0, 9600.0)}
    assert _bins(_days(Home(), 4, by=told)) == {"35-40": 0.0}


def test_strips_alone_by_their_circuit_in_emergency_heat() -> None:
    home = Home()
    home.report(instant("0:00", "2026-01-10"), {"emergency_heat": True})
    _days(home, 4, heat_h=10, backup_h=10, by={"aux_power_w": (0, 9600)})
    assert _bins(home) == {"35-40": 1.0}


def test_a_furnace_instead_of_the_compressor_is_not_nonsense() -> None:
    told = {"aux_running": (False, True), "compressor_running": (True, False)}
    by_word = _days(Home(backup="gas"), 5, backup_h=6, by=told)
    assert _bins(by_word) == {"35-40": 0.6}
    seen = {"aux_power_w": (0, 2000), "compressor_running": (True, False)}
    by_runs = _days(Home(backup="gas"), 5, backup_h=6, by=seen)
    assert _bins(by_runs) == {"35-40": 0.6}
    strips = _days(Home(), 5, backup_h=6, by=told)
    assert _bins(strips) == {}, "of strips it is: the EPA drops it"


def _found_late(day: str, hours: float) -> Draft:
    start = instant("6:00", day)
    draft = Draft(start, EvidenceKind.HOME_METER, 0.8, hours=Hours.since(start))
    draft.end = start + timedelta(hours=hours)
    draft.days[date.fromisoformat(day)] = Day(1, hours * 3600)
    return draft


def test_a_run_found_late_is_added_to_its_day() -> None:
    home = _days(Home(), 4, by={})
    assert _bins(home) == {"35-40": 0.0}
    sums = home.monitor.utilization
    sums.add_run(_found_late("2026-01-11", 4))
    assert _bins(home) == {"35-40": 0.1}
    emergency = _found_late("2026-01-12", 4)
    emergency.held[Fact.EMERGENCY] = 4 * 3600
    sums.add_run(emergency)
    assert sums.all()[7].emergency_s == 4 * 3600
    sums.add_run(_found_late("2026-01-09", 4))
    assert sums.all()[7].aux_s == 4 * 3600, "of that day nothing is known"


def test_the_figure_is_the_season_s_and_two_seasons_are_kept() -> None:
    home = _days(Home(), 4, "2024-01-10", backup_h=1)
    _days(home, 4, "2025-01-10", backup_h=2)
    _days(home, 4, "2026-01-10", backup_h=3)
    assert home.snapshot.utilization == pytest.approx(0.3)
    sums = home.monitor.utilization
    assert sums.season(date(2025, 1, 12))[7].aux_s == 8 * 3600
    assert sums.season(date(2024, 1, 12)) == {}
    assert sums.all()[7].aux_s == 20 * 3600
    home.monitor.advance(instant("0:00", "2026-07-01"))
    assert home.snapshot.utilization is None
    assert _bins(home) == {}


def test_what_is_kept_does_not_grow_with_the_years() -> None:
    home = Home()
    sizes = [
        len(json.dumps(_days(home, 120, f"{year}-01-01").monitor.utilization.as_dict()))
        for year in range(2020, 2026)
    ]
    assert sizes[-1] <= sizes[1] * 1.1


def test_an_earlier_version_s_state_has_no_such_sums() -> None:
    home = _days(Home(), 4)
    state = home.monitor.state()
    del state["utilization"]
    assert Monitor(home.settings, state).snapshot().utilization is None


@st.composite
def _hours(draw: st.DrawFn) -> list[tuple[float, str, bool, bool]]:
    """Return some days, hour by hour: weather, call, aux, emergency heat."""
    hour = st.tuples(
        st.sampled_from([-3.0, 0.0, 1.5, 4.0, 7.5]),
        st.sampled_from(["heating", "heating", "idle"]),
        st.booleans(),
        st.sampled_from([False, False, True]),
    )
    return draw(st.lists(hour, min_size=72, max_size=150))


@given(_hours(), st.data())
@settings(max_examples=40, deadline=None)
def test_it_is_what_the_hours_add_up_to(
    hours: list[tuple[float, str, bool, bool]], data: st.DataObject
) -> None:
    """Reckoned by hand, over restarts, with readings that say nothing new in between."""
    zone = "Etc/GMT+5"
    home = Home(time_zone=zone)
    begin = instant("5:00", "2026-01-10")
    restarts = data.draw(st.sets(st.integers(1, len(hours) - 1), max_size=3))
    names = ("outdoor_c", "hvac_action", "aux_running", "emergency_heat")
    for place, values in enumerate(hours):
        at = begin + timedelta(hours=place)
        home.report(at, dict(zip(names, values, strict=True)))
        if place in restarts:
            home.restart()
        home.report(at + timedelta(minutes=20), {"home_power_w": 500 + place % 7})
    sums: dict[int, list[int]] = {}
    for first in range(0, len(hours) - 24, 24):
        day = hours[first : first + 24]
        mean_f = sum(outdoor_c for outdoor_c, *_ in day) / 24 * 1.8 + 32
        place = next(low for low in range(60, -5, -5) if round(mean_f, 6) > low) // 5
        ran = sums.setdefault(place, [0, 0, 0])
        for _, action, aux, emergency in day:
            ran[0] += action == "heating" and not emergency
            ran[1] += aux and not emergency
            ran[2] += aux and emergency
    expected = {
        f"{5 * place}-{5 * place + 5}": round((aux + emergency) / (heat + emergency), 4)
        for place, (heat, aux, emergency) in sorted(sums.items())
        if heat + aux + emergency >= 30 and aux <= heat
    }
    assert report(home.monitor, {})["utilization"] == expected


def test_settings_without_a_thermometer_say_nothing() -> None:
    home = Home()
    for day in range(10, 20):
        home.report(instant("4:00", f"2026-01-{day}"), {"hvac_action": "heating"})
        home.report(instant("14:00", f"2026-01-{day}"), {"hvac_action": "idle"})
    assert home.snapshot.utilization is None
    assert Settings().backup == "electric"
