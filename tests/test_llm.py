"""Assistants: what they are told of cost and of why it ran, and which homes they may know of."""

from __future__ import annotations

from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.core import Context, HomeAssistant
from homeassistant.helpers import llm
from homeassistant.setup import async_setup_component
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import probatio
import pytest
import voluptuous as vol

from .home import CLIMATE, ENTRY_ID, STRIPS, UPSTAIRS, Home
from .winter_runs import PRICED, set_up_with_runs

OTHER = "01JHXAUXHEATAUXHEATAUXHEAU"
CONTEXT = llm.LLMContext(
    platform="test", context=Context(), language="en", assistant="conversation", device_id=None
)


@pytest.fixture
async def heated(home: Home) -> Home:
    """Give a home with three runs behind it, and Home Assistant's own tools for assistants."""
    for component in ("homeassistant", "llm"):
        assert await async_setup_component(home.hass, component, {})
    await set_up_with_runs(home)
    return home


async def tools(hass: HomeAssistant) -> dict[str, llm.Tool]:
    """Return our tools as an assistant gets them."""
    api = await llm.async_get_api(hass, llm.LLM_API_ASSIST, CONTEXT)
    return {tool.name: tool for tool in api.tools if tool.name.startswith("aux_heat")}


async def ask(home: Home, tool: str, **asked: Any) -> list[dict[str, Any]]:
    """Let an assistant ask, and return what it is told of each heat pump."""
    api = await llm.async_get_api(home.hass, llm.LLM_API_ASSIST, CONTEXT)
    result = await api.async_call_tool(llm.ToolInput(f"aux_heat__{tool}", asked))
    assert result.error is False
    told: Any = result.data["heat_pumps"]
    return list(told)


async def test_how_much_did_it_cost_this_month(heated: Home) -> None:
    (told,) = await ask(heated, "cost", period="this_month")
    assert told == {
        "name": "Hallway",
        "first_day": "2026-01-01",
        "last_day": "2026-01-31",
        "not_counted_before": "2026-01-15",
        "runs": 3,
        "hours": 2.0,
        "energy_kwh": 18.0,
        "cost": "2.40 EUR",
        "extra_cost": "0.79 EUR",
        "energy_kwh_of_unknown_price_not_in_cost": 6.0,
        "reasons": {
            "Too cold for the heat pump alone": "33%",
            "The heat pump did not keep up": "67%",
        },
    }


@pytest.mark.parametrize(
    ("period", "first_day", "runs"),
    [
        ("today", "2026-01-15", 3),
        ("this_season", "2025-07-01", 3),
    ],
)
async def test_cost_of_a_period(heated: Home, period: str, first_day: str, runs: int) -> None:
    (told,) = await ask(heated, "cost", period=period)
    assert (told["first_day"], told["runs"]) == (first_day, runs)


@pytest.mark.parametrize("period", ["yesterday", "last_month", "last_season"])
async def test_of_a_time_before_it_counted_no_cost_is_told(heated: Home, period: str) -> None:
    (told,) = await ask(heated, "cost", period=period)
    assert set(told) == {"name", "first_day", "last_day", "not_counted_before"}
    assert told["not_counted_before"] == "2026-01-15"


async def test_why_did_it_run_last_night(heated: Home) -> None:
    (told,) = await ask(heated, "runs", hours=12)
    assert (told["runs_in_all"], told["running_now"]) == (3, False)
    newest, _, oldest = told["runs"]
    assert oldest == {
        "began": "2026-01-15 04:00",
        "minutes": 40,
        "energy_kwh": 6.0,
        "cost": "1.20 EUR",
        "extra_cost": "0.00 EUR",
        "why": "Too cold for the heat pump alone",
        "wasted": "No",
        "seen": {
            "outdoor_temperature": "-10 °C",
            "house_below_setpoint_by": "1.0 °C",
            "heat_pump_copes_down_to": "0 °C",
        },
    }
    # Its price was not known: nothing is said of its cost.
    assert newest["wasted"] == "Yes"
    assert "cost" not in newest


async def test_cost_of_an_outage_is_told_apart(heated: Home) -> None:
    (told,) = await ask(heated, "cost", period="today")
    assert "extra_cost_while_heat_pump_out_of_order" not in told
    await heated.hass.services.async_call("aux_heat", "start_outage", blocking=True)
    heated.price(0.2)
    heated.power(STRIPS, 9000)
    await heated.pass_time(minutes=40)
    heated.power(STRIPS, 5)
    await heated.pass_time(minutes=5)
    (told,) = await ask(heated, "cost", period="today")
    # As much as the run before would have cost extra; that one is told as before.
    assert told["extra_cost"] == "0.79 EUR"
    assert told["extra_cost_while_heat_pump_out_of_order"] == "0.79 EUR"
    (runs,) = await ask(heated, "runs", hours=1)
    assert runs["runs"][0]["extra_cost_while_heat_pump_out_of_order"] == "0.79 EUR"


async def test_run_of_now_is_told_too(heated: Home) -> None:
    heated.power(STRIPS, 9000)
    await heated.pass_time(minutes=20)
    (told,) = await ask(heated, "runs", hours=1)
    assert told["running_now"] is True
    assert told["run_so_far"]["minutes"] == 20
    assert [run["began"] for run in told["runs"]] == ["2026-01-15 06:00"]


async def test_households_own_units(heated: Home) -> None:
    heated.hass.config.units = US_CUSTOMARY_SYSTEM
    (told,) = await ask(heated, "runs", hours=12)
    assert told["runs"][2]["seen"] == {
        "outdoor_temperature": "14 °F",
        "house_below_setpoint_by": "1.8 °F",
        "heat_pump_copes_down_to": "32 °F",
    }


async def test_no_more_runs_than_anybody_listens_to(heated: Home) -> None:
    for _ in range(10):
        heated.power(STRIPS, 9000)
        await heated.pass_time(minutes=5)
        heated.power(STRIPS, 5)
        await heated.pass_time(minutes=5)
    (told,) = await ask(heated, "runs")
    assert (told["runs_in_all"], len(told["runs"])) == (13, 10)


async def test_tools_only_read_and_say_what_they_take(heated: Home) -> None:
    found = await tools(heated.hass)
    assert set(found) == {"aux_heat__cost", "aux_heat__runs"}
    for tool in found.values():
        assert tool.annotations.read_only
        assert not tool.annotations.destructive
        assert tool.integration == "aux_heat"
        schema = probatio.to_openapi(tool.parameters, custom_serializer=llm.selector_serializer)
        # One heat pump needs no name.
        assert len(schema["properties"]) == 1
    api = await llm.async_get_api(heated.hass, llm.LLM_API_ASSIST, CONTEXT)
    assert "aux_heat__cost" in api.api_prompt


async def test_several_heat_pumps_are_told_of_by_name(heated: Home) -> None:
    heated.climate(HVACAction.IDLE, UPSTAIRS)
    other = await heated.set_up(PRICED | {"climates": [UPSTAIRS]}, entry_id=OTHER)
    heated.hass.config_entries.async_update_entry(other, title="Attic")
    assert [told["name"] for told in await ask(heated, "cost")] == ["Hallway", "Attic"]
    assert [told["name"] for told in await ask(heated, "cost", heat_pump="Attic")] == ["Attic"]
    with pytest.raises(vol.Invalid):
        await ask(heated, "cost", heat_pump="Cellar")


async def test_assistant_knows_only_what_it_is_shown(heated: Home) -> None:
    async_expose_entity(heated.hass, "conversation", CLIMATE, should_expose=False)
    for key in ("balance_point", "suggested_lockout", "backup_covers_to"):
        if (state := heated.find(key)) is not None:
            async_expose_entity(heated.hass, "conversation", state.entity_id, should_expose=False)
    assert await tools(heated.hass) == {}
    last_run = heated.entity("last_aux_run").entity_id
    async_expose_entity(heated.hass, "conversation", last_run, should_expose=True)
    assert len(await tools(heated.hass)) == 2


async def test_without_a_heat_pump_there_is_nothing_to_ask(heated: Home) -> None:
    given = await tools(heated.hass)
    assert await heated.hass.config_entries.async_unload(ENTRY_ID)
    assert await tools(heated.hass) == {}
    # A tool that was given before says that there is nothing.
    result = await given["aux_heat__cost"].async_call(
        heated.hass, llm.ToolInput("aux_heat__cost", {"period": "today"}), CONTEXT
    )
    assert result == llm.ToolResult(data={"heat_pumps": []})


@pytest.mark.parametrize(
    ("tool", "asked"),
    [("cost", {"period": "this_week"}), ("runs", {"hours": 0}), ("runs", {"hours": 337})],
)
async def test_what_can_not_be_is_refused(heated: Home, tool: str, asked: dict[str, Any]) -> None:
    with pytest.raises(vol.Invalid):
        await ask(heated, tool, **asked)
