"""Streams of any readings, under any settings, at any time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from hypothesis import HealthCheck, Phase, settings, strategies as st

from custom_components.aux_heat.core import Quantity, Reading, Settings, clean_value
from custom_components.aux_heat.core.reading import KINDS, Kind

from .home import instant

# The same few examples each time; `scripts/fuzz` tries others.
quick = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=set(Phase) - {Phase.explain},
)

type Instant = tuple[datetime, list[Reading]]

SETTINGS = [
    Settings(),
    Settings(strip_kw=10.0, time_zone="America/New_York"),
    Settings(strip_kw=5.0, price_per_kwh=0.2, balance_point_c=-3.0),
]
# A burner's money may go down: it can be cheaper than the heat pump.
WITH_FUEL = [
    *SETTINGS,
    Settings(backup="gas", afue=0.9, fuel_price_per_kwh=0.07, price_per_kwh=0.2),
    Settings(backup="oil", afue=0.8, fuel_price_per_kwh=0.1, burner_kw=25.0, balance_point_c=1.0),
]
# Where days are odd: clocks set back over midnight, by half an hour, by two; a day left out; half
# and three quarters of an hour from UTC; seasons of the south.
ZONES: Final = (
    "UTC",
    "America/New_York",
    "Europe/Berlin",
    "America/Havana",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Kathmandu",
    "Antarctica/Troll",
    "Africa/Cairo",
    "Pacific/Kiritimati",
    "America/Nuuk",
)
# An ordinary day, the eves of clocks being set, the day that Samoa left out, and far away.
STARTS: Final = (
    "2026-01-15T05:00",
    "2025-11-01T12:00",
    "2026-03-07T12:00",
    "2026-10-24T12:00",
    "2026-03-28T12:00",
    "2017-10-14T12:00",
    "2018-02-17T12:00",
    "2011-12-29T02:00",
    "2028-02-28T12:00",
    "1970-01-01T00:00",
    "2199-12-31T12:00",
    "8999-06-30T00:00",
)
starts: st.SearchStrategy[datetime] = st.sampled_from(STARTS).map(
    lambda text: datetime.fromisoformat(text).replace(tzinfo=UTC)
)

_NUMBERS: Final = {
    "strip_kw": st.sampled_from([0.5, 4.8, 9.6, 15.0, 60.0]),
    "afue": st.floats(0.3, 1.0),
    "fuel_price_per_kwh": st.floats(0.0, 0.3) | st.sampled_from([100_000.0]),
    "burner_kw": st.sampled_from([1.0, 20.0, 150.0]),
    "price_per_kwh": st.floats(-0.1, 0.5) | st.sampled_from([-1_000.0, 100_000.0]),
    "balance_point_c": st.floats(-40.0, 25.0),
    "aux_lockout_c": st.floats(-40.0, 40.0),
    "compressor_lockout_c": st.floats(-50.0, 20.0),
    "emergency_grace_h": st.sampled_from([0.1, 2.0, 168.0]),
}


@st.composite
def any_settings(draw: st.DrawFn) -> Settings:
    """Return settings of any kind that a form takes."""
    given: dict[str, Any] = {
        name: draw(values) for name, values in _NUMBERS.items() if draw(st.booleans())
    }
    given["backup"] = draw(
        st.sampled_from(
            ["electric", "electric", "gas", "propane", "oil", "kerosene", "other", "none"]
        )
    )
    given["source"] = draw(st.sampled_from(["air", "ground"]))
    given["cop_profile"] = draw(st.sampled_from(["standard", "cold_climate", "high_efficiency"]))
    given["rated_cop"] = draw(
        st.dictionaries(st.floats(-40.0, 30.0), st.floats(1.0, 10.0), max_size=4)
    )
    given["season_begins_in"] = draw(st.sampled_from([7, 1, 12]))
    given["time_zone"] = draw(st.sampled_from(ZONES))
    return Settings.from_mapping(given)


# Sizes that homes have, so that edges pair up, and any others.
POWER_W = st.sampled_from([0.0, 300.0, 2800.0, 3300.0, 5300.0, 10_300.0, 13_100.0, 16_000.0])
WILD = st.one_of(
    st.floats(allow_nan=True, allow_infinity=True),
    st.integers(-(10**20), 10**20),
    st.integers(-(10**400), 10**400),
)
ACTIONS = st.sampled_from(["heating", "idle", "off", "preheating", "defrosting", "cooling", "fan"])


def _value(quantity: Quantity) -> st.SearchStrategy[Any]:
    if KINDS[quantity] is Kind.FLAG:
        return st.sampled_from([True, False, None])
    if KINDS[quantity] is Kind.TEXT:
        return ACTIONS | st.none()
    if quantity is Quantity.PRICE_PER_KWH:
        return st.floats(0, 2) | st.none()
    if quantity in (Quantity.HOME_ENERGY_KWH, Quantity.FUEL_USED_KWH):
        return st.one_of(st.integers(0, 400).map(lambda tenths: tenths / 10), WILD, st.none())
    if quantity.value.endswith("_w"):
        return st.one_of(POWER_W, POWER_W, POWER_W, st.floats(-20_000, 30_000), WILD, st.none())
    return st.one_of(st.floats(-30, 30), WILD, st.none())


def _cleaned(quantity: Quantity, value: object) -> Any:
    try:
        return clean_value(quantity, value)
    except ValueError:
        return None


SOURCES = st.sampled_from(
    [
        [Quantity.HOME_POWER_W, Quantity.HVAC_ACTION],
        [Quantity.HOME_POWER_W, Quantity.HVAC_ACTION, Quantity.OUTDOOR_C, Quantity.PRICE_PER_KWH],
        [Quantity.HVAC_POWER_W, Quantity.OUTDOOR_C, Quantity.EMERGENCY_HEAT],
        [Quantity.AUX_POWER_W, Quantity.AUX_RUNNING, Quantity.HOME_POWER_W, Quantity.HVAC_ACTION],
        [
            Quantity.AUX_POWER_W,
            Quantity.SETPOINT_C,
            Quantity.INDOOR_C,
            Quantity.HVAC_ACTION,
            Quantity.OUTDOOR_C,
        ],
        [
            Quantity.FUEL_USED_KWH,
            Quantity.HVAC_ACTION,
            Quantity.OUTDOOR_C,
            Quantity.PRICE_PER_KWH,
        ],
        [Quantity.FUEL_USED_KWH, Quantity.AUX_RUNNING, Quantity.AUX_POWER_W, Quantity.OUTDOOR_C],
        list(Quantity),
    ]
)
# Seconds: a fast meter, a minute's, and gaps about as long as each of the rules' times.
STEPS = st.sampled_from([0.0, 0.25, 10.0, 60.0, 60.0, 300.0, 360.0, 720.0, 1800.0, 1801.0, 7200.0])
# In some streams one long pause, in some of them with all silent.
PAUSES = st.sampled_from([(36_000.0, False), (90_000.0, False), (4e7, True)])
LONG_PAUSES = PAUSES | st.just((1e8, True))


@st.composite
def streams(draw: st.DrawFn, most: int = 60, *, years: bool = False) -> list[Instant]:
    """Return instants with readings, each quantity at most once in each.

    ``years``: in some of them so many pass that runs are not kept any more.
    """
    sources = draw(SOURCES)
    at = draw(st.just(instant("22:00")) | starts)
    stream: list[Instant] = []
    pause_s, silent = draw(st.just((0.0, False)) | (LONG_PAUSES if years else PAUSES))
    length = draw(st.integers(1, most))
    for index in range(length):
        if index == length // 2 and pause_s:
            if silent:
                at += timedelta(seconds=1)
                stream.append((at, [Reading(at, name, None) for name in sources]))
            at += timedelta(seconds=pause_s)
        at += timedelta(seconds=draw(STEPS | st.floats(0, 3600)))
        told = draw(st.lists(st.sampled_from(sources), max_size=4, unique=True))
        readings = [Reading(at, name, _cleaned(name, draw(_value(name)))) for name in told]
        if stream and stream[-1][0] == at:
            continue
        stream.append((at, readings))
    return stream


@st.composite
def heating(draw: st.DrawFn) -> list[Instant]:
    """Return some weeks of a home's meter in which a size can be learned, or nearly."""
    size_w = draw(st.sampled_from([4800.0, 9600.0]))
    compressor_w = draw(st.sampled_from([0.0, 2800.0]))
    # Often enough for learning to be common among what is tried.
    offsets = draw(st.lists(st.integers(0, 25), min_size=6, max_size=14))
    strays = draw(st.sets(st.integers(0, 13), max_size=2))
    start = instant("5:00")
    stream: list[Instant] = []
    for day, offset in enumerate(offsets):
        call = start + timedelta(days=day)
        steps: list[tuple[float, float, str]] = [
            (0, 400.0, "idle"),
            (10, 400 + compressor_w, "heating"),
            (10 + offset, 400 + compressor_w + size_w, "heating"),
            (30 + offset, 400 + compressor_w, "heating"),
            (60, 400.0, "idle"),
        ]
        if day in strays:
            steps += [(300, 400 + size_w, "idle"), (320, 400.0, "idle")]
        for minutes, power_w, action in sorted(steps):
            at = call + timedelta(minutes=minutes)
            stream.append(
                (
                    at,
                    [
                        Reading(at, Quantity.HOME_POWER_W, power_w),
                        Reading(at, Quantity.HVAC_ACTION, action),
                    ],
                )
            )
    return list(dict(stream).items())
