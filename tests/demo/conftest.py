"""Lets Home Assistant and the tests find what the demo is made of."""

from pathlib import Path
import sys

import custom_components

DEMO = Path(__file__).resolve().parents[2] / "demo"

# Only made longer: what is found first, our own integration, stays so.
if (folder := str(DEMO / "custom_components")) not in custom_components.__path__:
    custom_components.__path__.append(folder)
if str(DEMO) not in sys.path:
    sys.path.append(str(DEMO))
