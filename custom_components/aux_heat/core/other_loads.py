"""The home's other big loads: sizes that run outside calls for heat as well."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Any, Final

from .load_size import is_same_size

_SIGHTINGS: Final = 4
_MOST: Final = 12


class OtherLoads:
    """Knows the sizes of loads, W, that are neither strips nor the compressor."""

    def __init__(self) -> None:
        """Start knowing none."""
        self._sizes_w: list[float] = []

    @property
    def sizes_w(self) -> Sequence[float]:
        """The sizes known, W."""
        return self._sizes_w

    def add(self, near_w: Sequence[float]) -> None:
        """Learn a size from all sightings of it outside calls, once they are enough."""
        if len(near_w) < _SIGHTINGS:
            return
        middle = median(near_w)
        self._sizes_w = [other for other in self._sizes_w if not is_same_size(middle, other)]
        self._sizes_w = [*self._sizes_w[1 - _MOST :], middle]

    def match(self, size_w: float) -> float | None:
        """Return the size of the known load that this is; None if it is none of them."""
        near = [other for other in self._sizes_w if is_same_size(size_w, other)]
        return min(near, key=lambda other: abs(size_w - other), default=None)

    def is_nearer(self, size_w: float, known_w: float, *, alike_w: float) -> bool:
        """Return whether a size is nearer to one of these than to the size of something else.

        One that is within ``alike_w`` of that can't be told from it.
        """
        return any(
            abs(size_w - other) < abs(size_w - known_w)
            for other in self._sizes_w
            if abs(other - known_w) > alike_w
        )

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, as stored."""
        return {"sizes_w": self._sizes_w}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._sizes_w = list(stored["sizes_w"])
