"""What a household would build by hand for the same answers, with Home Assistant's own helpers.

Each is made through its form, so that what isn't said here is as the form proposes.
"""

from __future__ import annotations

from typing import Any, Final

from homeassistant.config_entries import SOURCE_USER
from homeassistant.core import HomeAssistant
from homeassistant.data_entry_flow import FlowResultType

# Above what the heat pump, the oven and the house draw together.
STRIPS_ABOVE_W: Final = 7000
# What they draw without the strips.
REST_W: Final = 3000
_MENU: Final = "next_step_id"


async def build(hass: HomeAssistant, number: int, meter: str, thermostat: str) -> list[str]:
    """Build the chain for one heat pump; return its config entries.

    Its strips are told by the meter and the thermostat, their power is the meter's less the rest,
    which is summed up and counted by the day; history statistics tell the runtime, and the
    meter's derivative with a threshold tells the step when they come on.
    """
    on = f"binary_sensor.strips_on_{number}"
    power, energy = f"sensor.strips_power_{number}", f"sensor.strips_energy_{number}"
    heating = f"is_state_attr('{thermostat}', 'hvac_action', 'heating')"
    drawn = f"states('{meter}') | float(0)"
    chain: tuple[tuple[str, tuple[dict[str, Any], ...]], ...] = (
        (
            "template",
            (
                {_MENU: "binary_sensor"},
                {
                    "name": f"Strips on {number}",
                    "state": f"{{{{ {drawn} > {STRIPS_ABOVE_W} and {heating} }}}}",
                    "device_class": "running",
                },
            ),
        ),
        (
            "template",
            (
                {_MENU: "sensor"},
                {
                    "name": f"Strips power {number}",
                    "state": f"{{{{ {drawn} - {REST_W} if is_state('{on}', 'on') else 0 }}}}",
                    "unit_of_measurement": "W",
                    "device_class": "power",
                    "state_class": "measurement",
                },
            ),
        ),
        (
            "history_stats",
            (
                {"name": f"Strips today {number}", "entity_id": on, "type": "time"},
                {"state": ["on"]},
                {"start": "{{ today_at('00:00') }}", "end": "{{ now() }}"},
            ),
        ),
        (
            "integration",
            ({"name": f"Strips energy {number}", "source": power, "unit_prefix": "k"},),
        ),
        (
            "utility_meter",
            ({"name": f"Strips energy today {number}", "source": energy, "cycle": "daily"},),
        ),
        (
            "derivative",
            (
                {
                    "name": f"Step {number}",
                    "source": meter,
                    "time_window": {"minutes": 1},
                    "unit_time": "min",
                },
            ),
        ),
        (
            "threshold",
            ({"name": f"Stepped {number}", "entity_id": f"sensor.step_{number}", "upper": 4000},),
        ),
    )
    entries = [await _fill_in(hass, domain, steps) for domain, steps in chain]
    await hass.async_block_till_done()
    return entries


async def _fill_in(hass: HomeAssistant, domain: str, steps: tuple[dict[str, Any], ...]) -> str:
    result = await hass.config_entries.flow.async_init(domain, context={"source": SOURCE_USER})
    for step in steps:
        result = await hass.config_entries.flow.async_configure(result["flow_id"], step)
    if result["type"] is not FlowResultType.CREATE_ENTRY:
        raise SystemExit(f"{domain}: {result.get('errors') or result}")
    await hass.async_block_till_done()
    return result["result"].entry_id
