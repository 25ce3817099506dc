"""What is known of the home's big loads: strips, the compressor, and all others."""

from __future__ import annotations

from typing import Any, Final

from .compressor_draw import COMPRESSOR_HIGH, CompressorDraw
from .load_size import is_same_size
from .other_loads import OtherLoads
from .sightings import Seen, Sightings
from .strip_size import SMALLEST_STAGE_W, StripSizes

# The compressor is recognized within this of what it draws in the weather of the moment...
_NEAR: Final = 0.25
# ... and a load that is within this of it can't be told from it by its size.
_EXACT: Final = 0.08
# Of a step that fits two loads nearly alike nobody knows which it was.
_AMBIGUOUS_W: Final = 150.0


class KnownLoads:
    """Learns from every load that ended, and tells by its size which a new one is."""

    def __init__(self, nameplate_kw: float | None = None) -> None:
        """Take the strips' nameplate size, if the household knows it."""
        self.sightings = Sightings()
        self.compressor = CompressorDraw()
        self.others = OtherLoads()
        self.strips = StripSizes(nameplate_kw, self.sightings, self.compressor, self.others)

    def add(self, seen: Seen) -> bool:
        """Note a load that ended; return whether the sizes known of strips changed."""
        if seen.size_w < SMALLEST_STAGE_W:
            return False
        self.sightings.add(seen)
        if not seen.in_call:
            self.others.add(
                [
                    other.size_w
                    for other in self.sightings
                    if not other.in_call and is_same_size(other.size_w, seen.size_w)
                ]
            )
        return self.strips.learn(seen)

    def is_compressor_now(self, size_w: float, weather: int | None) -> bool:
        """Return whether a load of this size is the compressor, rather than any other load."""
        expected = self.compressor.now_w(weather)
        if expected is None or abs(size_w - expected) > _NEAR * expected:
            return False
        return not self.others.is_nearer(size_w, expected, alike_w=_EXACT * expected)

    def beside_compressor(self, size_w: float, weather: int | None) -> float | None:
        """Return the size of the load that came on together with the compressor in one step.

        None where the step says of no known load that it was it, or of two nearly alike.
        """
        expected = self.compressor.now_w(weather)
        if expected is None or size_w < max(
            COMPRESSOR_HIGH * expected, expected + SMALLEST_STAGE_W
        ):
            return None
        rest_w = size_w - expected
        strips = self.strips.sizes_w
        fits = sorted(
            (abs(rest_w - known), known)
            for known in (*strips, *self.others.sizes_w)
            if abs(rest_w - known) <= _NEAR * expected
        )
        if not fits:
            return rest_w
        nearest = [known for off_w, known in fits if off_w < fits[0][0] + _AMBIGUOUS_W]
        # What comes on in the same report as the compressor is strips rather than chance.
        if likely := [known for known in nearest if known in strips]:
            return likely[0]
        return nearest[0] if len(nearest) == 1 else None

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, as stored."""
        return {
            "sightings": self.sightings.as_dict(),
            "compressor": self.compressor.as_dict(),
            "others": self.others.as_dict(),
            "strips": self.strips.as_dict(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self.sightings.restore(stored["sightings"])
        self.compressor.restore(stored["compressor"])
        self.others.restore(stored["others"])
        self.strips.restore(stored["strips"])
