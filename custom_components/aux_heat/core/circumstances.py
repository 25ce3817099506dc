"""What goes on around runs: rises of the setpoint, the compressor, defrosts, an outage."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from .defrost import DefrostClock
from .reading import Quantity, Values, heat_call
from .setpoint import SetpointRises
from .situation import Situation


class Fact(StrEnum):
    """What may hold while backup heat runs; a run counts for how long each did."""

    # Enum's own is written in Python; these are keys at every stretch of a run.
    __hash__ = str.__hash__

    EMERGENCY = "emergency"
    DEFROSTING = "defrosting"
    # The thermostat knows of defrost, and says that there is none.
    NOT_DEFROSTING = "not_defrosting"
    # The compressor's power dipped as the strips came on.
    DIPPED = "dipped"
    NO_CALL = "no_call"
    AUX_CALLED = "aux_called"
    RISE_PENDING = "rise_pending"
    COMPRESSOR_ON = "compressor_on"
    COMPRESSOR_OFF = "compressor_off"
    OUTAGE = "outage"


class Circumstances:
    """Follows what decides the cause of a run. One for a monitor, shared by all that see runs."""

    def __init__(self, zone: ZoneInfo) -> None:
        """Start knowing nothing; schedules go by the zone's time of day."""
        self.rises = SetpointRises(zone)
        self.defrosts = DefrostClock()
        # The household knows that the heat pump is out of order.
        self.outage = False
        self._compressor: bool | None = None

    def update(self, at: datetime, now: Situation) -> None:
        """Take what holds from now on; also called at ``next_deadline``."""
        self.rises.update(at, now)
        self._compressor = now.compressor
        running = now.calling is True and now.compressor is not False
        if is_defrosting(now.values):
            self.defrosts.reset(at)
            running = False
        self.defrosts.follow(at, running=running)

    def facts(self, values: Values) -> list[Fact]:
        """Return what holds while these values are in force."""
        facts = []
        if values.flag(Quantity.EMERGENCY_HEAT):
            facts.append(Fact.EMERGENCY)
        if is_defrosting(values):
            facts.append(Fact.DEFROSTING)
        elif values.flag(Quantity.DEFROSTING) is False:
            facts.append(Fact.NOT_DEFROSTING)
        if heat_call(values) is False:
            facts.append(Fact.NO_CALL)
        if values.flag(Quantity.AUX_RUNNING):
            facts.append(Fact.AUX_CALLED)
        if self.rises.pending is not None:
            facts.append(Fact.RISE_PENDING)
        if self._compressor is not None:
            facts.append(Fact.COMPRESSOR_ON if self._compressor else Fact.COMPRESSOR_OFF)
        if self.outage:
            facts.append(Fact.OUTAGE)
        return facts

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        return self.rises.next_deadline

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "rises": self.rises.as_dict(),
            "defrosts": self.defrosts.as_list(),
            "outage": self.outage,
            "compressor": self._compressor,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self.rises.restore(stored["rises"])
        self.defrosts.restore(stored["defrosts"])
        self.outage = stored["outage"]
        self._compressor = stored["compressor"]


def is_defrosting(values: Values) -> bool:
    """Return whether the thermostat says that the outdoor unit defrosts."""
    return (
        values.flag(Quantity.DEFROSTING) is True
        or values.text(Quantity.HVAC_ACTION) == "defrosting"
    )
