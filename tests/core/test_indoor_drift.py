"""Indoor drift: where a house at full call neither warms up nor cools, as far as its hours tell."""

from __future__ import annotations

import pytest

from custom_components.aux_heat.core.balance.hour import Hour
from custom_components.aux_heat.core.balance.indoor_drift import IndoorDrift
from custom_components.aux_heat.core.balance.steadiness import Steadiness

ALONE = Steadiness(steady=True, alone=True, own_work=True, drooped=False)


@pytest.mark.parametrize(
    ("stands_still_c", "per_k", "found"),
    [
        (-5.0, 0.1, True),
        # A little beyond the coldest hour the line is followed, ...
        (-12.0, 0.1, True),
        # ... but not to where no hour was anywhere near.
        (-20.0, 0.1, False),
        (12.0, 0.1, False),
        # What doesn't depend on the weather says nothing.
        (-5.0, 0.0, False),
        (-5.0, -0.1, False),
    ],
)
def test_the_balance_point_is_found_near_the_hours_that_were_seen(
    stands_still_c: float, per_k: float, found: bool
) -> None:
    drift = IndoorDrift()
    for number in range(41):
        outdoor_c = -10.0 + number / 4
        rise_k = per_k * (outdoor_c - stands_still_c)
        hour = Hour(number, outdoor_c, 20.0, rise_k, 21.0, False, True, 1.0, 0.0, 0.0, None)
        drift.update(hour, ALONE, outdoor_c)
    estimate = drift.estimate()
    assert (estimate is not None) is found
    if estimate is not None:
        assert estimate[0] == pytest.approx(stands_still_c, abs=0.3)
