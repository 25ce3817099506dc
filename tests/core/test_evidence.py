"""What each kind of source can tell of a run, alone and beside others."""

import pytest

from custom_components.aux_heat.core import EvidenceKind

from .home import Home, instant


def test_thermostats_word_makes_a_run_of_unknown_energy() -> None:
    home = Home().play("""
        time   aux_running
        06:00  off
        06:10  on
        06:40  off
    """)
    run = home.only_run
    assert home.runs == ["06:10-06:40"]
    assert run.evidence is EvidenceKind.THERMOSTAT
    assert (run.energy_kwh, run.peak_w, run.cost) == (None, None, None)


def test_thermostats_word_with_a_known_size_estimates_the_energy() -> None:
    home = Home(strip_kw=10).play("""
        time   aux_running
        06:00  off
        06:10  on
        06:40  off
    """)
    assert home.only_run.energy_kwh == 5.0
    assert home.only_run.estimated


def test_strips_own_circuit_measures_the_run() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  0
        06:10  4800
        06:20  9600
        06:40  0
    """)
    run = home.only_run
    assert home.runs == ["06:10-06:40"]
    assert run.evidence is EvidenceKind.STRIPS_CIRCUIT
    assert (run.energy_kwh, run.peak_w, run.estimated) == (4.0, 9600.0, False)


@pytest.mark.parametrize("idle_w", [30, 200, 600])
def test_a_blower_on_the_strips_circuit_is_no_run(idle_w: int) -> None:
    home = Home().play(f"""
        time   aux_power_w
        06:00  0
        06:10  {idle_w}
        06:40  0
    """)
    assert home.runs == []
    assert home.snapshot.running is False


def _compressor_cycles(home: Home, count: int = 6) -> Home:
    """Let the compressor run for a while each hour, so that it becomes known."""
    for hour in range(count):
        home.play(f"""
            time       hvac_power_w
            {hour}:00  30
            {hour}:05  3000
            {hour}:20  3050
            {hour}:45  30
        """)
    return home


def test_a_compressor_alone_is_never_a_run() -> None:
    home = _compressor_cycles(Home(), 24)
    assert home.runs == []
    assert home.snapshot.running is False


def test_strips_beside_a_learned_compressor_are_seen_on_the_hvac_circuit() -> None:
    home = _compressor_cycles(Home()).play("""
        time   hvac_power_w
        07:00  3000
        07:10  12800
        07:40  3000
        07:50  30
    """)
    run = home.only_run
    assert home.runs == ["07:10-07:40"]
    assert run.evidence is EvidenceKind.HVAC_CIRCUIT
    assert run.energy_kwh == pytest.approx(4.9, abs=0.2)
    assert home.snapshot.strip_kw == pytest.approx(9.8, abs=0.3)


def test_strips_instead_of_the_compressor_are_seen_on_the_hvac_circuit() -> None:
    home = _compressor_cycles(Home()).play("""
        time   hvac_power_w  emergency_heat
        07:00  30            on
        07:10  10200         .
        07:40  30            .
    """)
    assert home.runs == ["07:10-07:40"]
    assert home.only_run.energy_kwh == pytest.approx(4.9, abs=0.1)


def test_a_compressor_that_grew_is_no_run_in_the_end_and_at_its_own_time() -> None:
    home = _compressor_cycles(Home()).play("""
        time   hvac_power_w
        07:00  12800
        07:30  30
        08:00  4500
        08:05  -
    """)
    assert home.snapshot.running
    before = home.snapshot.total.energy_kwh
    home.play("""
        time   hvac_power_w
        08:20  -
    """)
    assert home.snapshot.running is False
    assert home.runs == ["07:00-07:30"]
    # What entities had shown of it stays; the ledger's sums do not have it.
    assert home.snapshot.total.energy_kwh >= before
    assert home.monitor.ledger.total.energy_kwh < before


def test_a_unit_that_was_never_seen_is_unknown_rather_than_off() -> None:
    home = Home().play("""
        time   hvac_power_w
        07:00  10000
    """)
    assert home.snapshot.running
    home = Home().play("""
        time   hvac_power_w
        07:00  3000
    """)
    assert home.runs == []


def test_the_most_exact_source_is_asked_first() -> None:
    home = Home(strip_kw=10).play("""
        time   aux_power_w  hvac_power_w  aux_running  home_power_w  hvac_action
        06:00  0            30            off          500           idle
        06:10  .            12000         on           12500         heating
        06:20  .            30            off          500           idle
    """)
    assert home.runs == []
    assert home.snapshot.evidence is EvidenceKind.STRIPS_CIRCUIT


@pytest.mark.parametrize(
    ("silent", "evidence"),
    [
        ((), EvidenceKind.STRIPS_CIRCUIT),
        (("aux_power_w",), EvidenceKind.HVAC_CIRCUIT),
        (("aux_power_w", "hvac_power_w"), EvidenceKind.THERMOSTAT),
        (("aux_power_w", "hvac_power_w", "aux_running"), EvidenceKind.HOME_METER),
        (("aux_power_w", "hvac_power_w", "aux_running", "home_power_w"), None),
    ],
)
def test_where_a_source_is_silent_the_next_one_speaks(
    silent: tuple[str, ...], evidence: EvidenceKind | None
) -> None:
    home = Home(strip_kw=10).play("""
        time   aux_power_w  hvac_power_w  aux_running  home_power_w  hvac_action
        06:00  0            30            off          500           idle
        06:10  10000        10300         on           10800         heating
    """)
    home.report(instant("06:10"), dict.fromkeys(silent))
    assert home.snapshot.evidence is evidence


def test_a_run_goes_on_when_its_source_falls_silent_and_another_sees_it() -> None:
    home = Home(strip_kw=10).play("""
        time   aux_power_w  aux_running
        06:00  0            off
        06:10  9600         on
        06:40  none         .
        07:10  .            off
    """)
    run = home.only_run
    assert home.runs == ["06:10-07:10"]
    assert run.evidence is EvidenceKind.STRIPS_CIRCUIT
    assert run.energy_kwh == pytest.approx(4.8 + 5.0)
    assert run.estimated


def test_a_run_is_not_dated_back_into_a_time_when_a_better_source_said_off() -> None:
    # The home's meter saw a load at 06:08 and takes it for strips when the call shows at 06:10;
    # until 06:10 the strips' own circuit said that they were off.
    home = Home(strip_kw=10).play("""
        time   aux_power_w  home_power_w  hvac_action
        06:00  0            500           idle
        06:08  .            10500         .
        06:10  none         .             heating
        06:30  .            500           idle
    """)
    assert home.runs == ["06:10-06:30"]


def test_only_the_source_that_saw_a_run_can_take_it_back() -> None:
    home = _compressor_cycles(Home(strip_kw=10)).play("""
        time   hvac_power_w  aux_power_w
        07:00  12800         .
        07:30  30            .
        08:00  .             9600
        08:10  4500          none
        08:40  30            .
    """)
    assert home.runs == ["07:00-07:30", "08:00-08:22"]


@pytest.mark.parametrize(
    ("power_w", "found"), [(5400, ["heat_pump_not_heating"]), (8400, []), (6500, [])]
)
def test_one_stage_without_its_compressor_shows_on_the_circuit(
    power_w: float, found: list[str]
) -> None:
    """Half the strips and the blower; with the compressor, or one that dips, it is more."""
    home = Home(strip_kw=10, balance_point_c=-10)
    for hour in range(60):
        dead = hour >= 12
        for minute in range(0, 60, 5):
            calling = minute < 40
            watts = power_w if dead else 13_400.0 if minute < 20 else 3_300.0
            home.report(
                instant(f"{hour}:{minute:02}"),
                {
                    "hvac_power_w": watts + minute if calling else 60.0,
                    "hvac_action": "heating" if calling else "idle",
                    "aux_running": calling and (dead or minute < 20),
                    "outdoor_c": -4.0 + hour / 100,
                    "emergency_heat": False,
                },
            )
    kinds = [finding.kind.value for finding in home.monitor.findings()]
    assert [kind for kind in kinds if kind == "heat_pump_not_heating"] == found


def test_a_small_compressor_is_told_from_strips_that_run_as_long_as_it_does() -> None:
    """Both are levels that no compressor exceeds; they are too far apart to be one's."""
    home = Home()
    for hour in range(12):
        home.play(f"""
            time       hvac_power_w
            {hour}:00  30
            {hour}:05  1000
            {hour}:10  1010
            {hour}:30  5010
            {hour}:40  5020
            {hour}:55  30
        """)
    assert home.runs[-1] == "11:30-11:55"
    assert home.snapshot.strip_kw == pytest.approx(4.0, abs=0.2)


def test_strips_that_go_on_after_their_call_are_one_run_with_it() -> None:
    """The word goes first; the meter shows the end of the draw a minute late."""
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action  aux_running
        06:00  500           idle         off
        06:05  3500          heating      .
        06:10  13500         .            on
        06:30  .             .            off
        06:31  3500          .            .
        06:50  500           idle         .
        07:00  -
    """)
    assert home.runs == ["06:10-06:31"]
