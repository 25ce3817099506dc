"""Physics of a small house in winter: no Home Assistant, no clock, no files."""

from .heat_pump import HeatPump
from .house import House, Loads, Report
from .thermostat import Call, Mode, Thermostat
from .two_weeks import TwoWeeks
from .weather import Weather

__all__ = [
    "Call",
    "HeatPump",
    "House",
    "Loads",
    "Mode",
    "Report",
    "Thermostat",
    "TwoWeeks",
    "Weather",
]
