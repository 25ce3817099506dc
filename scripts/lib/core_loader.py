"""Loads the core by its path: through the integration's package it would bring Home Assistant."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
import sys
from types import ModuleType

CORE = Path(__file__).parents[2] / "custom_components" / "aux_heat" / "core"
NAME = "aux_heat_core"


def load_core() -> tuple[ModuleType, ModuleType]:
    """Return the core and its module of recordings."""
    if NAME not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            NAME, CORE / "__init__.py", submodule_search_locations=[str(CORE)]
        )
        if spec is None or spec.loader is None:
            raise SystemExit(f"no core at {CORE}")
        module = importlib.util.module_from_spec(spec)
        sys.modules[NAME] = module
        spec.loader.exec_module(module)
    return sys.modules[NAME], importlib.import_module(f"{NAME}.recording")
