"""What the compressor with its blower draws, learned from loads that come and go with calls."""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Any, Final

# No residential compressor draws more.
COMPRESSOR_MOST_W: Final = 6500.0
# A compressor's power lies between these shares of its usual one, whatever the weather.
_LOW: Final = 0.5
COMPRESSOR_HIGH: Final = 1.35
_FOLLOW: Final = 0.3
_LATE: Final = 5
_SIGHTINGS: Final = 4
_MOST_WITH_CALL: Final = 25
_WEATHER_K: Final = 2.0


class CompressorDraw:
    """Learns the usual draw, and the draw in each kind of weather; None until it is known."""

    def __init__(self) -> None:
        """Start knowing nothing of the compressor."""
        self._with_call: deque[float] = deque(maxlen=_MOST_WITH_CALL)
        self._usual_w: float | None = None
        self._by_weather: dict[int, float] = {}

    def add(self, size_w: float, weather: int | None) -> None:
        """Note a load that came with a call and went with it, as the compressor does.

        Where most of them are too big for a compressor, strips do the heating and nothing is
        known of the compressor.
        """
        self._with_call.append(size_w)
        small = [size_w for size_w in self._with_call if size_w <= COMPRESSOR_MOST_W]
        known = len(small) >= _SIGHTINGS and 2 * len(small) > len(self._with_call)
        self._usual_w = median(small) if known else None
        if weather is not None and self.may_be(size_w):
            usual = self._by_weather.get(weather, size_w)
            self._by_weather[weather] = usual + (size_w - usual) * _FOLLOW

    @property
    def usual_w(self) -> float | None:
        """What it draws in the middle of all weather seen, W."""
        return self._usual_w

    def may_be(self, size_w: float) -> bool:
        """Return whether a load of this size can be the compressor, in whatever weather."""
        usual = self._usual_w
        return usual is not None and _LOW * usual < size_w < COMPRESSOR_HIGH * usual

    def now_w(self, weather: int | None) -> float | None:
        """Return what it draws in this weather, else of late, W."""
        if self._usual_w is None:
            return None
        if weather is not None and weather in self._by_weather:
            return self._by_weather[weather]
        late = [w for w in list(self._with_call)[-_LATE:] if w <= COMPRESSOR_MOST_W]
        return median(late) if late else self._usual_w

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, as stored."""
        return {
            "with_call": list(self._with_call),
            "by_weather": [[weather, w] for weather, w in self._by_weather.items()],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._with_call.clear()
        for size_w in stored["with_call"]:
            self.add(size_w, None)
        self._by_weather = dict(stored["by_weather"])


def weather_of(outdoor_c: float | None) -> int | None:
    """Return the kind of weather, in which a compressor draws about the same; None: not known."""
    return None if outdoor_c is None else round(outdoor_c / _WEATHER_K)
