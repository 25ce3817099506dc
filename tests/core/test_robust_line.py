"""A line through medians that a few odd points don't turn; none where there is nothing to fit."""

import pytest

from custom_components.aux_heat.core.balance.robust_line import Bin, binned, fit


def test_an_odd_bin_does_not_turn_the_line() -> None:
    straight = [Bin(float(x), 2.0 * x + 1.0, 20) for x in range(10)]
    odd = [*straight[:5], Bin(5.0, 100.0, 20), *straight[6:]]
    line = fit(odd, 0.5)
    assert line is not None
    assert line.slope == pytest.approx(2.0, abs=0.1)
    assert line.at(20.0) == pytest.approx(41.0, abs=1.5)
    assert line.error_at(20.0) > line.error_at(5.0)


@pytest.mark.parametrize("bins", [[], [Bin(1.0, 2.0, 9)], [Bin(1.0, 2.0, 9), Bin(1.0, 4.0, 9)]])
def test_no_line_without_two_places(bins: list[Bin]) -> None:
    assert fit(bins, 0.5) is None


def test_bins_hold_the_medians_of_what_lies_in_them() -> None:
    points = [(0.2, 1.0), (0.8, 9.0), (0.6, 2.0), (-0.1, 4.0)]
    assert binned(points, 1.0) == [Bin(-0.1, 4.0, 1), Bin(0.6, 2.0, 3)]
