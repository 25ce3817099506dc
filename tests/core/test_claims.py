"""Several heat pumps on one meter, joined: each load is one's at the most."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import HealthCheck, given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import Quantity
from custom_components.aux_heat.core.claims import PastClaim, claimed_since

from .home import Home, Load, instant
from .joined import HeatPump, Joined

ALONE = {Quantity.HOME_POWER_W, Quantity.HVAC_ACTION}
WORD = {*ALONE, Quantity.AUX_RUNNING}
STRIPS = {*ALONE, Quantity.AUX_POWER_W}
WHOLE = {*ALONE, Quantity.HVAC_POWER_W}


def both(first: set[Quantity], second: set[Quantity], kw: float | None = 10.0) -> Joined:
    """Return two heat pumps on one meter, whose strips have one size."""
    a, b = (HeatPump(name, told, strip_kw=kw) for name, told in (("a", first), ("b", second)))
    return Joined(a=a, b=b)


def test_a_circuit_that_is_quicker_than_the_homes_meter_is_believed() -> None:
    """The home's minute means show it late, and in two halves."""
    home = both(STRIPS, ALONE).play("""
        time      home_power_w  a.hvac_action  b.hvac_action  a.aux_power_w
        06:00     500           idle           idle           0
        06:05     .             heating        heating        .
        06:09:10  .             .              .              10000
        06:10     3000          .              .              .
        06:11     10500         .              .              .
        06:29:30  .             .              .              0
        06:30     5500          .              .              .
        06:31     500           .              .              .
        06:50     .             idle           idle           .
    """)
    assert (home.a.runs, home.b.runs) == (["06:09-06:29"], [])


def test_each_has_its_own_beside_a_circuits() -> None:
    home = both(STRIPS, ALONE).play("""
        time      home_power_w  a.hvac_action  b.hvac_action  a.aux_power_w
        06:00     500           idle           idle           0
        06:05     .             heating        heating        .
        06:09:30  .             .              .              10000
        06:10     10500         .              .              .
        06:15     20500         .              .              .
        06:29:30  .             .              .              0
        06:30     10500         .              .              .
        06:40     500           .              .              .
        06:50     .             idle           idle           .
    """)
    assert (len(home.a.runs), len(home.b.runs)) == (1, 1)
    assert home.a.kwh + home.b.kwh == pytest.approx(10 * 20 / 60 + 10 * 25 / 60, abs=0.01)


def test_the_whole_heat_pumps_circuit_explains_its_compressor_too() -> None:
    """3 kW and 10 kW came in one step; of both the other knows that they are not its own."""
    home = both(WHOLE, ALONE).play("""
        time      home_power_w  a.hvac_action  b.hvac_action  a.hvac_power_w
        06:00     500           idle           idle           20
        06:05     13500         heating        heating        13000
        06:20     23500         .              .              .
        06:30     13500         .              .              .
        06:40     3500          .              .              3000
        06:50     500           idle           idle           20
    """)
    assert home.b.runs == ["06:20-06:30"]


def test_two_circuits_of_one_heat_pump_are_claimed_once() -> None:
    """The strips are on the whole circuit as well; or, given by mistake, they are not."""
    for whole_w, claimed_w in ((13_000.0, 13_000.0), (3000.0, 13_000.0)):
        home = both({*STRIPS, *WHOLE}, ALONE)
        home.report(
            instant("6:00"),
            {"home_power_w": 13_500.0, "a.hvac_power_w": whole_w, "a.aux_power_w": 10_000.0},
        )
        assert home.a.claim_w(firm=True) == claimed_w


def test_a_run_whose_evidence_is_silent_is_still_claimed() -> None:
    home = both(STRIPS, ALONE).play("""
        time   home_power_w  a.hvac_action  b.hvac_action  a.aux_power_w
        06:00  500           idle           idle           0
        06:05  .             heating        heating        .
        06:10  10500         .              .              10000
        06:15  .             .              .              none
        06:25  .             .              .              10000
        06:30  500           .              .              0
        06:50  .             idle           idle           .
    """)
    assert (home.a.runs, home.b.runs) == (["06:10-06:30"], [])


def test_a_call_alone_claims_nothing_that_the_meter_shows() -> None:
    """Both thermostats say aux; one draws. The other's word is no claim."""
    home = both(WORD, WORD).play("""
        time   home_power_w  a.hvac_action  b.hvac_action  a.aux_running  b.aux_running
        06:00  500           idle           idle           off            off
        06:05  .             heating        heating        .              .
        06:10  10500         .              .              on             on
        06:20  .             .              .              .              .
    """)
    assert [pump.monitor.snapshot().running for pump in (home.a, home.b)] == [True, False]
    assert not home.b.monitor.snapshot().called_without_draw
    home.play("""
        time   home_power_w  a.aux_running
        06:30  500           off
        06:40  .             .
    """)
    # Now that nothing draws any more it is the other's own fault.
    assert home.b.monitor.snapshot().called_without_draw


def test_the_one_has_it_that_called_for_it() -> None:
    """The other heats, too, and its strips are of that size: in defrost they come uncalled."""
    home = both(WORD, WORD).play("""
        time   home_power_w  a.hvac_action  b.hvac_action  a.aux_running  b.aux_running
        06:00  500           idle           idle           off            off
        06:05  3500          heating        .              .              .
        06:10  6500          .              heating        .              .
        06:20  16500         .              .              .              on
        06:25  .             .              .              .              .
        06:32  6500          .              .              .              off
        06:50  500           idle           idle           .              .
    """)
    assert (home.a.runs, home.b.runs) == ([], ["06:20-06:32"])


def test_a_draw_that_nobody_called_is_nobodys() -> None:
    """Alone it would be taken for strips in defrost."""
    home = both(WORD, WORD).play("""
        time   home_power_w  a.hvac_action  b.hvac_action  a.aux_running  b.aux_running
        06:00  500           idle           idle           off            off
        06:05  3500          heating        .              .              .
        06:10  6500          .              heating        .              .
        06:40  16500         .              .              .              .
        06:48  6500          .              .              .              .
        07:50  500           idle           idle           .              .
    """)
    assert (home.a.runs, home.b.runs) == ([], [])


def test_a_load_that_is_given_by_hand_as_well_is_one() -> None:
    """Before heat pumps shared a meter, one gave the other's circuit as another big load."""
    home = both(STRIPS, {*ALONE, Quantity.OTHER_POWER_W}).play("""
        time      home_power_w  a.hvac_action  b.hvac_action  a.aux_power_w  b.other_power_w
        06:00     500           idle           idle           0              0
        06:05     10500         heating        heating        .              .
        06:10     20500         .              .              10000          10000
        06:20     .             .              .              .              .
        06:30     10500         .              .              0              0
        06:40     500           .              .              .              .
    """)
    assert home.b.runs == ["06:05-06:40"]


def test_strips_of_a_known_size_are_not_two_of_them() -> None:
    """A car's charger of their size comes on beside them."""
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:05  .             heating
        06:10  10500         .
        06:20  20500         .
        06:30  10500         .
        06:50  500           idle
    """)
    assert home.only_run.peak_w == 10_000


def test_the_others_runs_teach_nothing_of_ones_own() -> None:
    """They come at any time, as a car's charger does: its own strips stay what they are."""
    a = HeatPump("a", STRIPS, strip_kw=10)
    b = HeatPump("b", ALONE)
    home = Joined(a=a, b=b)
    for day in range(14):
        first = instant("0:00", "2026-01-01") + timedelta(days=day)
        own, others = Load(380, 400, 10_000.0), Load(700.0 + 7 * day, 740.0 + 7 * day, 10_000.0)
        for minute in sorted({0.0, 360.0, 420.0, own.start, own.end, others.start, others.end}):
            on = [load for load in (own, others) if load.start <= minute < load.end]
            at = first + timedelta(minutes=minute)
            home.advance(at)
            home.report(
                at,
                {
                    "home_power_w": 500.0 + sum(load.power_w for load in on),
                    "a.aux_power_w": others.power_w if others in on else 0.0,
                    "a.hvac_action": "heating" if others in on else "idle",
                    "b.hvac_action": "heating" if 360 <= minute < 420 else "idle",
                },
            )
    assert b.runs[-1] == "06:20-06:40"
    assert b.monitor.strip_kw == pytest.approx(10.0)


def test_what_was_claimed_in_the_past_is_power_over_time() -> None:
    clock = instant
    claims = [
        PastClaim(clock("5:00"), clock("5:30"), 9000.0),
        PastClaim(clock("5:50"), clock("6:20"), 10_000.0),
        PastClaim(clock("6:10"), clock("6:40"), 5000.0),
        PastClaim(clock("7:00"), None, 5000.0),
    ]
    assert [(f"{at:%H:%M}", power_w) for at, power_w in claimed_since(clock("6:00"), claims)] == [
        ("06:00", 10_000.0),
        ("06:10", 15_000.0),
        ("06:20", 5000.0),
        ("06:40", 0.0),
        ("07:00", 5000.0),
    ]


LEVEL_W = 500.0
# Minutes from one change to the next (two in one report are one edge to any meter), and how big the
# loads are: of one size, or not.
GAPS = st.sampled_from([2, 5, 12, 30])
SIZES = st.sampled_from([(10.0, 10.0), (10.0, 5.0), (5.0, 10.0), (None, 10.0)])
# A word beside the meter alone is in the tables: it comes late, and begins its run before it came.
KINDS = st.sampled_from([(ALONE, ALONE), (STRIPS, ALONE), (ALONE, STRIPS), (WORD, WORD)])
TURNS = st.lists(
    st.tuples(GAPS, st.sampled_from(["a", "b", "a.call", "b.call", "oven"])), max_size=40
)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(TURNS, SIZES, KINDS, st.sampled_from(["a.call b.call", "a.call b.call", "b.call", ""]))
def test_together_they_never_have_more_than_the_meter_saw(
    turns: list[tuple[int, str]],
    sizes: tuple[float | None, float],
    kinds: tuple[set[Quantity], set[Quantity]],
    calls: str,
) -> None:
    """Whatever comes on and whoever calls; and each replays alone."""
    a, b = (
        HeatPump(name, told, strip_kw=kw)
        for name, told, kw in zip(("a", "b"), kinds, sizes, strict=True)
    )
    home = Joined(a=a, b=b)
    drawn_w = {"a": 1000.0 * (sizes[0] or 10.0), "b": 1000.0 * sizes[1], "oven": 4000.0}
    on = set(calls.split())
    at, seen_kwh = instant("0:00"), 0.0
    # In the beginning nobody calls, and in the end all is off.
    home.report(at - timedelta(minutes=30), {"home_power_w": LEVEL_W, "hvac_action": "idle"})
    for gap, turned in (*turns, (5, "end"), (60, "end")):
        home.advance(at)
        on = on ^ {turned} if turned != "end" else set()
        level_w = LEVEL_W + sum(drawn_w[load] for load in on if load in drawn_w)
        values: dict[str, object] = {"home_power_w": level_w}
        for name in home.heat_pumps:
            # Strips that the thermostat itself calls run within a call for heat.
            said = name in on and Quantity.AUX_RUNNING in kinds[name == "b"]
            values[f"{name}.hvac_action"] = "heating" if said or f"{name}.call" in on else "idle"
            if Quantity.AUX_POWER_W in kinds[name == "b"]:
                values[f"{name}.aux_power_w"] = drawn_w[name] if name in on else 0.0
            if Quantity.AUX_RUNNING in kinds[name == "b"]:
                values[f"{name}.aux_running"] = said
        home.report(at, values)
        at += timedelta(minutes=gap)
        seen_kwh += (level_w - LEVEL_W) / 1000 * gap / 60
    home.advance(at)
    assert a.kwh + b.kwh <= 1.07 * seen_kwh + 0.01
    for pump in (a, b):
        assert pump.replayed() == pump.ledger
        for run, after in pairwise(pump.monitor.ledger.runs):
            assert run.end <= after.start


def test_a_burner_leaves_the_whole_heat_pumps_circuit_to_itself() -> None:
    """What the burner burns is on no meter of the home's; compressor and blower are."""
    a = HeatPump("a", WHOLE, backup="gas")
    home = Joined(a=a, b=HeatPump("b", ALONE, strip_kw=3)).play("""
        time   home_power_w  a.hvac_action  b.hvac_action  a.hvac_power_w
        06:00  500           idle           idle           20
        06:05  3500          heating        heating        3000
        06:30  500           idle           .              20
    """)
    assert home.b.runs == []
    assert a.monitor.claims_since(instant("5:00")) == []


class Restless(HeatPump):
    """One whose claim is news to everyone, whenever it is asked."""

    def hear_claims(self, at: datetime) -> bool:
        """Have something new."""
        return True


def test_claims_that_never_come_to_rest_hold_nothing_up() -> None:
    home = Joined(a=Restless("a", ALONE), b=HeatPump("b", ALONE, strip_kw=10)).play("""
        time   home_power_w  a.hvac_action  b.hvac_action
        06:00  500           idle           idle
        06:05  .             .              heating
        06:10  10500         .              .
        06:30  500           .              .
    """)
    assert home.b.runs == ["06:10-06:30"]


def test_a_claim_that_comes_in_two_halves_is_one() -> None:
    """The other's circuit tells minute means; the home's meter shows the edge after both."""
    home = both(STRIPS, ALONE).play("""
        time      home_power_w  a.hvac_action  b.hvac_action  a.aux_power_w
        06:00     500           idle           idle           0
        06:05     .             heating        heating        .
        06:10     .             .              .              4000
        06:11     .             .              .              10000
        06:11:30  10500         .              .              .
        06:30     500           .              .              0
        06:50     .             idle           idle           .
    """)
    assert (home.a.runs, home.b.runs) == (["06:10-06:30"], [])


def test_what_came_in_one_step_with_anothers_is_split() -> None:
    home = both(STRIPS, ALONE, 5.0).play("""
        time      home_power_w  a.hvac_action  b.hvac_action  a.aux_power_w
        06:00     500           idle           idle           0
        06:05     .             heating        heating        .
        06:10     15500         .              .              .
        06:10:30  .             .              .              10000
        06:30     5500          .              .              0
        06:40     500           .              .              .
        06:50     .             idle           idle           .
    """)
    assert home.b.runs == ["06:10-06:40"]
    assert home.b.kwh == pytest.approx(2.5, abs=0.01)


def test_what_is_claimed_by_and_by_goes_in_one_step() -> None:
    """Compressor and strips of the other came together, and its circuit tells one by one."""
    home = both(WHOLE, ALONE).play("""
        time      home_power_w  a.hvac_action  b.hvac_action  a.hvac_power_w
        06:00     500           idle           idle           20
        06:05     .             heating        heating        .
        06:10     13500         .              .              .
        06:10:20  .             .              .              3000
        06:10:40  .             .              .              13000
        06:20     23500         .              .              .
        06:30     10500         .              .              20
        06:40     500           .              .              .
        06:50     .             idle           idle           .
    """)
    assert home.b.runs == ["06:20-06:40"]


def test_strips_beside_anothers_end_with_their_word() -> None:
    """What goes on drawing for long after it are those of the other."""
    home = both(WORD, WORD).play("""
        time   home_power_w  a.hvac_action  b.hvac_action  a.aux_running  b.aux_running
        06:00  500           idle           idle           off            off
        06:05  3500          heating        .              .              .
        06:10  13500         .              .              on             .
        06:20  .             .              .              off            .
        06:50  3500          .              .              .              .
        07:00  500           idle           .              .              .
    """)
    (run,) = home.a.runs
    assert run.startswith("06:10")
    assert "06:20" <= run[-5:] < "06:30"
