"""A home with some runs behind it: one was needed, one was wasted, one had no price."""

from __future__ import annotations

from homeassistant.components.climate import HVACAction
from pytest_homeassistant_custom_component.common import MockConfigEntry

from .home import OUTDOOR, PRICE, STRIPS, STRIPS_ONLY, Home

PRICED = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}


async def set_up_with_runs(home: Home) -> MockConfigEntry:
    """Let strips of 9 kW run at 4:00, 5:00 and 6:00 local time (12:00 UTC and on), 40 min each.

    The first at -10 degC, the others at 8.33, where the heat pump would have had a COP of 2.9;
    the last while no price is known. It is 6:50 then.
    """
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.price(0.2)
    home.outdoor(-10)
    entry = await home.set_up(PRICED, {"balance_point_c": 0.0})
    for hour, outdoor_c in enumerate((-10, 8.33, 8.33)):
        home.outdoor(outdoor_c)
        if hour == 2:
            home.gone(PRICE)
        home.power(STRIPS, 9000)
        await home.pass_time(minutes=40)
        home.power(STRIPS, 5)
        await home.pass_time(minutes=10 if hour == 2 else 20)
    return entry
