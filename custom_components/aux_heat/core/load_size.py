"""Sizes of loads: when two measurements may be of one load."""

from __future__ import annotations

from typing import Final

# Two sizes that are nearer than this share of their tolerance are one.
_SAME: Final = 0.6


def size_tolerance_w(size_w: float) -> float:
    """Return how far two measurements of one load may lie apart, W."""
    return max(350.0, 0.07 * abs(size_w))


def is_one_size(one_w: float, other_w: float) -> bool:
    """Return whether two measurements, W, may be of one load."""
    return abs(one_w - other_w) <= size_tolerance_w(other_w)


def alike_w(size_w: float) -> float:
    """Return how near to this size another one can't be told from it, W."""
    return _SAME * size_tolerance_w(size_w)


def is_same_size(one_w: float, other_w: float) -> bool:
    """Return whether two measurements, W, are so near that they are taken for one load."""
    return abs(one_w - other_w) <= alike_w(other_w)
