"""Constants of the demo house."""

from typing import Final

DOMAIN: Final = "winter_house"

REPORT_EVERY_S: Final = 5
"""Seconds between two reports of the instruments."""

LONGEST_STEP_S: Final = 60
"""The house stands still for what a sleeping computer misses beyond this."""

RAISE_K: Final = 4 / 1.8
"""How far the button raises the setpoint: 4 degF."""
