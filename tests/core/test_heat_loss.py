"""The home's heat loss, learned: how cold it may be for the backup alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
import json
import math
from typing import Any

import pytest

from custom_components.aux_heat.core import Monitor, Quantity, Settings
from custom_components.aux_heat.core.heat_loss import HeatLoss
from custom_components.aux_heat.core.heat_pump import HeatPump
from custom_components.aux_heat.core.reading import Values
from custom_components.aux_heat.core.situation import Situation

from .home import Home, instant

COMPRESSOR_W = 2500.0
STRIPS_W = 5000.0
# What the house in these tests is held at; cooking and company heat it a little too.
INDOOR_C = 20.0
HOUSEHOLD_W = 300.0
STEP_MIN = 10
COP = HeatPump(Settings()).cop


def swinging(mean_c: float) -> Callable[[float], float]:
    """Return weather that is coldest before dawn and changes from day to day."""

    def outdoor_c(hours: float) -> float:
        day = 4.0 * math.sin(hours / 24)
        return round(mean_c + day - 4.0 * math.cos((hours - 4) / 24 * 2 * math.pi - math.pi), 1)

    return outdoor_c


def live(
    home: Home,
    loss_w_per_k: float,
    days: int,
    outdoor_c: Callable[[float], float] = swinging(0.0),  # noqa: B008 - it has no state
    *,
    emergency: bool = False,
    meter: str = "hvac_power_w",
    also: dict[str, object] | None = None,
) -> Home:
    """Let a house of this loss be heated: by the compressor, and by strips where it falls short."""
    heat_j = 0.0
    mass_j_per_k = 20e6
    indoor_c = INDOOR_C
    step_s = STEP_MIN * 60.0
    calling = False
    for step in range(days * 24 * 60 // STEP_MIN):
        outside_c = outdoor_c(step * STEP_MIN / 60)
        indoor_c += heat_j / mass_j_per_k
        calling = indoor_c < INDOOR_C + (0.2 if calling else -0.2)
        aux = calling and (emergency or indoor_c < INDOOR_C - 0.8)
        compressor = calling and not emergency
        drawn_w = compressor * COMPRESSOR_W + aux * STRIPS_W
        heat_w = compressor * COMPRESSOR_W * COP(outside_c) + aux * STRIPS_W + HOUSEHOLD_W
        heat_j = (heat_w - loss_w_per_k * (indoor_c - outside_c)) * step_s
        told: dict[str, object] = {
            "outdoor_c": outside_c,
            "indoor_c": round(indoor_c, 2),
            "hvac_action": "heating" if calling else "idle",
            "aux_running": aux,
            "compressor_running": compressor,
        }
        if meter == "hvac_power_w":
            told |= {"hvac_power_w": drawn_w, "aux_power_w": aux * STRIPS_W}
        elif meter == "home_power_w":
            told |= {"home_power_w": 400.0 + drawn_w}
        home.report(instant("0:00") + timedelta(seconds=step * step_s), told | (also or {}))
    return home


def covers_to_c(home: Home) -> float | None:
    return home.snapshot.backup_covers_to_c


@pytest.mark.parametrize("loss_w_per_k", [80.0, 150.0, 250.0])
@pytest.mark.parametrize("emergency", [False, True])
def test_backup_covers_what_the_house_loses(loss_w_per_k: float, *, emergency: bool) -> None:
    home = live(Home(strip_kw=5.0), loss_w_per_k, 20, emergency=emergency)
    covers, uncertainty_k = covers_to_c(home), home.snapshot.backup_covers_to_uncertainty_k
    assert covers is not None
    assert uncertainty_k is not None
    # The household's own heat counts as if the house lost less.
    assert INDOOR_C - 5000 / loss_w_per_k - covers == pytest.approx(0, abs=0.15 * (20 - covers))
    assert abs(INDOOR_C - 5000 / loss_w_per_k - covers) < 2 * uncertainty_k


def test_home_meter_tells_the_same_as_the_units_own() -> None:
    own = covers_to_c(live(Home(strip_kw=5.0), 150, 20))
    homes = covers_to_c(live(Home(strip_kw=5.0), 150, 20, meter="home_power_w"))
    assert own is not None
    assert homes == pytest.approx(own, abs=0.1 * (INDOOR_C - own))


def test_strips_alone_are_known_better_than_a_compressor_by_its_cop() -> None:
    alone = live(Home(strip_kw=5.0), 150, 20, emergency=True).snapshot
    other = live(Home(strip_kw=5.0), 150, 20).snapshot
    assert alone.backup_covers_to_uncertainty_k is not None
    assert other.backup_covers_to_uncertainty_k is not None
    assert alone.backup_covers_to_uncertainty_k < other.backup_covers_to_uncertainty_k


def test_it_takes_five_whole_days() -> None:
    home = Home(strip_kw=5.0)
    assert covers_to_c(live(home, 150, 5)) is None
    # The fifth day is over when the sixth has begun.
    assert covers_to_c(live(Home(strip_kw=5.0), 150, 6)) is not None


@pytest.mark.parametrize(
    ("why", "settings", "house"),
    [
        ("mild", {}, {"outdoor_c": swinging(15.0)}),
        ("gas", {"backup": "gas"}, {}),
        ("no thermometer outside", {}, {"also": {"outdoor_c": None}}),
        ("no thermometer inside", {}, {"also": {"indoor_c": None}}),
        ("no meter", {}, {"meter": ""}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_it_stays_unknown(why: str, settings: dict[str, Any], house: dict[str, Any]) -> None:
    home = live(Home(strip_kw=5.0, **settings), 150, 10, **house)
    assert covers_to_c(home) is None, why
    assert home.snapshot.backup_covers_to_uncertainty_k is None


def test_it_is_unknown_while_the_backups_size_is() -> None:
    home = live(Home(), 150, 10, swinging(6.0), meter="hvac_power_w")
    assert home.snapshot.strip_kw is None
    assert covers_to_c(home) is None


class House:
    """Days of one kind each, straight into the learner."""

    def __init__(self, **settings: object) -> None:
        self.settings = Settings.from_mapping(settings)
        self.loss = self._fresh()
        self.at = instant("0:00")

    def _fresh(self) -> HeatLoss:
        return HeatLoss(self.settings, HeatPump(self.settings), self.settings.zone)

    def add(
        self,
        hours: float,
        aux_w: float | None = 3000.0,
        compressor_w: float | None = 0.0,
        *,
        indoor_c: float | None = 20.0,
        outdoor_c: float | None = 0.0,
        aux: bool | None = True,
        calling: bool | None = True,
    ) -> House:
        values = Values()
        values.put(Quantity.INDOOR_C, indoor_c)
        values.put(Quantity.OUTDOOR_C, outdoor_c)
        now = Situation(values, calling, aux, aux_w, None, called_without_draw=False)
        end = self.at + timedelta(hours=hours)
        self.loss.accumulate(self.at, end, now, lambda _: compressor_w)
        self.at = end
        return self

    def restart(self) -> None:
        stored = json.loads(json.dumps(self.loss.as_dict()))
        self.loss = self._fresh()
        self.loss.restore(stored)
        assert self.loss.as_dict() == stored

    @property
    def known(self) -> float | None:
        # A day is over when the next has begun.
        return self.add(0.1).loss.loss_w_per_k


def days(count: int, day: Callable[[House], object], **settings: object) -> House:
    house = House(**settings)
    for _ in range(count):
        day(house)
    return house


def test_days_of_strips_alone_give_it_straight() -> None:
    assert days(5, lambda house: house.add(24)).known == pytest.approx(150)


def test_stretch_over_many_midnights_is_many_days() -> None:
    assert House().add(5 * 24).known == pytest.approx(150)
    assert House().add(4 * 24).known is None


def test_local_days_count() -> None:
    # Five days in New York end five hours after those in London.
    house = House(time_zone="America/New_York").add(5 * 24)
    assert house.known is None
    assert house.add(5).known == pytest.approx(150)


@pytest.mark.parametrize(
    ("why", "day"),
    [
        ("an hour unseen", lambda house: house.add(23).add(1, aux=None, calling=False)),
        ("some minutes of a call unseen", lambda house: house.add(23.5).add(0.5, aux=None)),
        ("8 K colder outside", lambda house: house.add(24, 1200.0, outdoor_c=12.0)),
    ],
)
def test_near_misses_count(why: str, day: Callable[[House], object]) -> None:
    assert days(6, day).known == pytest.approx(150, rel=0.01), why


@pytest.mark.parametrize(
    ("why", "day"),
    [
        ("too much unseen", lambda house: house.add(19).add(5, aux=None, calling=False)),
        ("too much of the calls unseen", lambda house: house.add(22.5).add(1.5, aux=None)),
        ("compressor's draw unknown", lambda house: house.add(22, 0.0).add(2, 0.0, None)),
        ("strips' draw unknown", lambda house: house.add(23.9).add(0.1, None)),
        ("too mild", lambda house: house.add(24, 1200.0, outdoor_c=12.1)),
        ("no heat at all", lambda house: house.add(24, 0.0, aux=False, calling=False)),
        ("a wood stove heats", lambda house: house.add(24, 500.0)),
        ("no home loses that", lambda house: house.add(24, 50_000.0)),
        (
            "the house cools down",
            lambda house: house.add(12, indoor_c=21.6).add(12, indoor_c=20.0),
        ),
    ],
)
def test_days_that_are_no_measure_do_not_count(why: str, day: Callable[[House], object]) -> None:
    assert days(20, day).known is None, why


def test_sunny_days_do_not_make_it_optimistic() -> None:
    house = House()
    for day in range(30):
        # Every other day the sun gives a half of the heat.
        house.add(24, 1500.0 if day % 2 else 3000.0)
    assert house.known == pytest.approx(150)


def test_one_odd_day_makes_no_difference() -> None:
    house = days(20, lambda house: house.add(24))
    house.add(24, 9000.0)
    assert house.known == pytest.approx(150)


def test_colder_days_tell_more_than_mild_ones() -> None:
    house = House()
    for day in range(20):
        # 1,000 W of other heat, whatever it is outdoors.
        outdoor_c = -10.0 if day % 2 else 8.0
        house.add(24, 200 * (20 - outdoor_c) - 1000, outdoor_c=outdoor_c)
    assert house.known == pytest.approx(200 - 1000 / 30, abs=0.5)


def test_home_that_was_insulated_is_learned_anew() -> None:
    house = days(60, lambda house: house.add(24, 4000.0))
    assert house.known == pytest.approx(200)
    house.add(23.99)
    for _ in range(60):
        house.add(24, 2000.0)
    assert house.known == pytest.approx(100)


def test_it_never_claims_a_cold_that_no_home_stands_in() -> None:
    loss = House().add(6 * 24).loss
    covers = loss.covers_to(20_000.0)
    assert covers is not None
    assert covers.outdoor_c == -60
    assert loss.covers_to(None) is None
    assert loss.covers_to(0.0) is None


def test_size_hardly_known_makes_it_uncertain() -> None:
    loss = House().add(6 * 24).loss
    sure, unsure = loss.covers_to(5000.0, 0.0), loss.covers_to(5000.0, 750.0)
    assert sure is not None
    assert unsure is not None
    assert sure.uncertainty_k == pytest.approx(0, abs=0.1)
    assert unsure.uncertainty_k == pytest.approx(0.15 * 5000 / 150, abs=0.2)
    assert unsure.outdoor_c == sure.outdoor_c == pytest.approx(20 - 5000 / 150, abs=0.1)


def test_restart_in_the_middle_of_a_day_changes_nothing() -> None:
    plain, restarted = House(), House()
    for hours in [7.3] * 40:
        for house in (plain, restarted):
            house.add(hours, 2000.0, 400.0, indoor_c=20.0 + hours / 50)
        restarted.restart()
    assert restarted.loss.as_dict() == plain.loss.as_dict()
    assert restarted.known == plain.known is not None


def test_what_is_kept_is_bounded() -> None:
    house = House().add(400 * 24)
    assert len(house.loss.as_dict()["days"]) == 60


def test_state_of_an_earlier_version_is_taken() -> None:
    state = live(Home(strip_kw=5.0), 150, 1).monitor.state()
    del state["heat_loss"]
    monitor = Monitor(Settings(strip_kw=5.0), json.loads(json.dumps(state)))
    assert monitor.snapshot().backup_covers_to_c is None


def test_looks_in_between_and_restarts_change_nothing() -> None:
    class Looking(Home):
        def report(self, at: Any, values: Any) -> None:
            self.monitor.advance(at - timedelta(minutes=3))
            self.monitor.snapshot()
            super().report(at, values)
            if at.hour == 13:
                self.restart()

    plain = live(Home(strip_kw=5.0), 150, 8)
    looked = live(Looking(strip_kw=5.0), 150, 8)
    assert covers_to_c(looked) == covers_to_c(plain)
    assert looked.monitor.state()["heat_loss"] == plain.monitor.state()["heat_loss"]
