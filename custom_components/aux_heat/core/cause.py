"""The cause of a run: why backup heat ran, and the readings that decided it."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from .balance_point import BalancePoint
from .circumstances import Fact
from .defrost import is_time_for_defrost, may_be_defrost
from .draft import Draft
from .lockout import usual_compressor_lockout_c
from .rules import Rules
from .run import Cause

# A thermostat that is polled shows a call up to 5 min late, sequencers drop strips up to 2 min
# after it: strips that draw without a call do so for longer than both.
_NO_CALL_LEAST_S: Final = 600.0
# Thermostats call aux at a droop of 1 degF or more, less what rounding may take off.
_DROOP_LEAST_K: Final = 0.4


class Found(NamedTuple):
    """A cause, and what decided it: readings by name, ready for JSON."""

    cause: Cause
    why: dict[str, Any]


def find_cause(draft: Draft, rules: Rules) -> Found:
    """Judge a run by what held for most of it; unknown where nothing tells for sure."""
    outdoor_c, droop_k, compressor = draft.outdoor_c, draft.droop_k, _compressor(draft)
    facts: dict[str, Any] = {
        "outdoor_c": _rounded(outdoor_c),
        "droop_k": _rounded(droop_k),
        "compressor": compressor,
    }
    cause, special = _decide(draft, rules, outdoor_c, droop_k, compressor=compressor)
    facts |= special
    return Found(cause, {name: value for name, value in facts.items() if value is not None})


def _decide(
    draft: Draft,
    rules: Rules,
    outdoor_c: float | None,
    droop_k: float | None,
    *,
    compressor: bool | None,
) -> tuple[Cause, dict[str, Any]]:
    """Go from what is plainly told to what is concluded."""
    held, point = draft.held, rules.balance_point
    if draft.mostly(Fact.EMERGENCY):
        return Cause.EMERGENCY_HEAT, {"emergency_s": held[Fact.EMERGENCY]}
    if draft.mostly(Fact.DEFROSTING):
        return Cause.DEFROST, {"defrosting_s": held[Fact.DEFROSTING]}
    # What has a thermostat or a switch of its own is called by that.
    is_uncalled = draft.mostly(Fact.NO_CALL) and not draft.mostly(Fact.AUX_CALLED)
    if is_uncalled and held[Fact.NO_CALL] >= _NO_CALL_LEAST_S:
        return Cause.NO_HEAT_CALL, {"no_call_s": held[Fact.NO_CALL]}
    alone = compressor is False and rules.settings.is_electric
    lockout_c = usual_compressor_lockout_c(rules.settings)
    if alone and outdoor_c is not None and outdoor_c < lockout_c:
        return Cause.COMPRESSOR_LOCKOUT, {
            "lockout_c": lockout_c,
            "lockout_given": rules.settings.compressor_lockout_c is not None,
        }
    burns_fuel, given_c = rules.settings.burns_fuel, rules.settings.compressor_lockout_c
    # A furnace burns instead of the compressor: that one stands still is no news.
    if (
        burns_fuel
        and compressor is not True
        and outdoor_c is not None
        and given_c is not None
        and outdoor_c < given_c
    ):
        return Cause.COMPRESSOR_LOCKOUT, {"lockout_c": given_c, "lockout_given": True}
    if draft.mostly(Fact.RISE_PENDING) and draft.rise is not None:
        rise = draft.rise
        return Cause.SETPOINT_RAISED, {
            "rise_k": _rounded(rise.rise_k),
            "raised_at": rise.at.isoformat(),
            "by": None if rise.by is None else rise.by.value,
        }
    if _looks_like_defrost(draft, compressor=compressor):
        return Cause.DEFROST, {
            "dipped_s": held[Fact.DIPPED],
            "since_defrost_s": _rounded(draft.since_defrost_s),
        }
    # Strips alone in weather in which the compressor should run: a lockout set too high, a heat
    # pump that failed, emergency heat that can't be seen. A single run doesn't tell which.
    if alone or outdoor_c is None:
        return Cause.UNKNOWN, {}
    if burns_fuel and compressor is False and given_c is None and not point.below(outdoor_c):
        # Where the thermostat changes over nobody said.
        return Cause.COMPRESSOR_LOCKOUT, {"lockout_given": False}
    # A droop for which no thermostat calls aux may be a defrost's.
    least_k = _DROOP_LEAST_K if could_be_defrost(draft, compressor=compressor) else 0.0
    return cause_by_weather(outdoor_c, droop_k, point, least_k), {}


def cause_by_weather(
    outdoor_c: float, droop_k: float | None, point: BalancePoint, droop_least_k: float = 0.0
) -> Cause:
    """Return the cause of a run that has no other: the heat pump couldn't cope, or should have."""
    if point.below(outdoor_c):
        return Cause.CAPACITY
    if point.above(outdoor_c) and droop_k is not None and droop_k > droop_least_k:
        return Cause.DROOP
    return Cause.UNKNOWN


def _compressor(draft: Draft) -> bool | None:
    """Return whether the compressor ran for most of the run; None where nothing told."""
    if draft.mostly(Fact.COMPRESSOR_ON):
        return True
    return False if draft.mostly(Fact.COMPRESSOR_OFF) else None


def could_be_defrost(draft: Draft, *, compressor: bool | None) -> bool:
    """Return whether it was time for a defrost, and nothing excludes that a run is one."""
    return (
        is_time_for_defrost(draft.since_defrost_s)
        and compressor is not False
        and may_be_defrost(draft.duration_s, draft.outdoor_c)
        and not draft.mostly(Fact.AUX_CALLED)
        and not draft.mostly(Fact.NOT_DEFROSTING)
    )


def _looks_like_defrost(draft: Draft, *, compressor: bool | None) -> bool:
    """Return whether a run that nothing told of is a defrost.

    That it was short and cold proves nothing: the compressor's power must have dipped with it.
    """
    return (
        draft.mostly(Fact.DIPPED)
        and draft.outdoor_c is not None
        and could_be_defrost(draft, compressor=compressor)
        and Fact.RISE_PENDING not in draft.held
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
