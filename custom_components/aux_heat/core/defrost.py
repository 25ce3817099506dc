"""Defrost: the unit reverses, its compressor dips and a stage of strips warms the air meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from .load_size import size_tolerance_w

# A unit reverses for about 10 min at the most.
DEFROST_LONGEST: Final = timedelta(minutes=20)
# In defrost a compressor draws less by up to this share.
_DEEPEST_DIP: Final = 0.75


def is_defrost_stage(seen_w: float, stage_w: float, compressor_w: float) -> bool:
    """Return whether a stage of strips came on while the compressor dipped, as in defrost.

    ``seen_w`` is by how much the power rose, less than the stage by most of the compressor's.
    """
    dip_w = stage_w - seen_w
    return size_tolerance_w(stage_w) < dip_w <= _DEEPEST_DIP * compressor_w
