"""A robust straight line: medians of bins, outliers weighted down, with its uncertainty."""

from __future__ import annotations

from collections.abc import Iterable
from math import floor, sqrt
from statistics import median
from typing import Final, NamedTuple

from ..spread import spread_of

_ROUNDS: Final = 3
# Beyond so many usual deviations a bin counts less and less (Huber's constant).
_HUBER: Final = 1.345
# A bin counts at most as so many points: its own error is not only chance.
_MOST_POINTS: Final = 12


class Bin(NamedTuple):
    """Points of about the same x: how many, and their medians."""

    x: float
    y: float
    points: int


class Line(NamedTuple):
    """``y = mean_y + slope * (x - mean_x)``, with the standard errors of both."""

    mean_x: float
    mean_y: float
    slope: float
    mean_y_error: float
    slope_error: float

    def at(self, x: float) -> float:
        """Return y at x."""
        return self.mean_y + self.slope * (x - self.mean_x)

    def error_at(self, x: float) -> float:
        """Return the standard error of y at x: it grows with the distance from the data."""
        return sqrt(self.mean_y_error**2 + (self.slope_error * (x - self.mean_x)) ** 2)


def binned(points: Iterable[tuple[float, float]], width: float) -> list[Bin]:
    """Return the medians of bins of that width, in the order of x."""
    bins: dict[int, list[tuple[float, float]]] = {}
    for point in points:
        bins.setdefault(floor(point[0] / width), []).append(point)
    return [
        Bin(median(x for x, _ in members), median(y for _, y in members), len(members))
        for _, members in sorted(bins.items())
    ]


def fit(bins: list[Bin], spread: float) -> Line | None:
    """Return the line through bins; None where they all lie at one x.

    ``spread`` is the usual deviation of a single point, below which scatter isn't believed.
    """
    if len(bins) < 2:  # noqa: PLR2004 - two points make a line
        return None
    weights = [float(min(each.points, _MOST_POINTS)) for each in bins]
    trust = [1.0] * len(bins)
    line: Line | None = None
    for _ in range(_ROUNDS):
        line = _weighted(bins, [w * t for w, t in zip(weights, trust, strict=True)], spread)
        if line is None:
            return None
        # In units of one point's deviation.
        residuals = [
            abs(each.y - line.at(each.x)) * sqrt(weight)
            for each, weight in zip(bins, weights, strict=True)
        ]
        usual = max(spread_of(residuals), spread)
        trust = [min(1.0, _HUBER * usual / max(each, 1e-12)) for each in residuals]
    return line


def _weighted(bins: list[Bin], weights: list[float], spread: float) -> Line | None:
    total = sum(weights)
    mean_x = sum(w * each.x for w, each in zip(weights, bins, strict=True)) / total
    mean_y = sum(w * each.y for w, each in zip(weights, bins, strict=True)) / total
    xx = sum(w * (each.x - mean_x) ** 2 for w, each in zip(weights, bins, strict=True))
    if xx <= 0.0:
        return None
    xy = sum(
        w * (each.x - mean_x) * (each.y - mean_y) for w, each in zip(weights, bins, strict=True)
    )
    slope = xy / xx
    scatter = sum(
        w * (each.y - mean_y - slope * (each.x - mean_x)) ** 2
        for w, each in zip(weights, bins, strict=True)
    )
    variance = max(scatter / max(len(bins) - 2, 1), spread**2)
    return Line(mean_x, mean_y, slope, sqrt(variance / total), sqrt(variance / xx))
