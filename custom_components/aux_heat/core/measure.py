"""By what the avoidable part of a run is measured, which follows from its cause."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any, Final

from .cause import could_be_defrost
from .draft import Draft
from .run import Cause


class Measure(Enum):
    """By what the avoidable part of a run is measured."""

    # It was needed.
    NOTHING = auto()
    # The heat pump alone would have done above its balance point.
    ABOVE_BALANCE_POINT = auto()
    # As above, but it may have been a defrost, which needs its heat.
    PERHAPS_ABOVE = auto()
    # The heat pump stood still; below its balance point it would have given a part.
    SHARE_OF_LOAD = auto()
    # Nobody wanted heat.
    ALL = auto()


MEASURES: Final = {
    Cause.SETPOINT_RAISED: Measure.ABOVE_BALANCE_POINT,
    Cause.DROOP: Measure.ABOVE_BALANCE_POINT,
    Cause.CAPACITY: Measure.NOTHING,
    Cause.DEFROST: Measure.NOTHING,
    Cause.EMERGENCY_HEAT: Measure.SHARE_OF_LOAD,
    Cause.COMPRESSOR_LOCKOUT: Measure.SHARE_OF_LOAD,
    Cause.NO_HEAT_CALL: Measure.ALL,
}


def measure_of(cause: Cause, draft: Draft, why: dict[str, Any]) -> Measure:
    """Return the measure for a run of that cause, which these readings decided."""
    if cause is not Cause.UNKNOWN:
        return MEASURES[cause]
    # Whatever else made it run, a rise nobody saw or a heat pump that failed: above the balance
    # point the heat pump would have done. Only a defrost would have needed its heat.
    if could_be_defrost(draft, compressor=why.get("compressor")):
        return Measure.PERHAPS_ABOVE
    return Measure.ABOVE_BALANCE_POINT
