"""Mappings: which states and attributes mean yes, which no, and which nothing at all."""

from __future__ import annotations

from typing import Any

from homeassistant.core import State
import pytest

from custom_components.aux_heat.mapping import MappingKind, SourceMapping

CONTAINS = SourceMapping(
    MappingKind.ATTRIBUTE_CONTAINS, attribute="shows", values=("auxHeat1", " AUXHEAT2 ", "[5]")
)
ABOVE_ZERO = SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="shows")
TRUE = SourceMapping(MappingKind.ATTRIBUTE_TRUE, attribute="shows")
STATE = SourceMapping(
    MappingKind.STATE_IS, entities=("select.mode",), values=("Emergency heat", "em")
)


@pytest.mark.parametrize(
    ("mapping", "value", "meaning"),
    [
        (CONTAINS, "heatPump,auxHeat1,fan", True),
        (CONTAINS, "heatPump, AuxHeat2", True),
        (CONTAINS, "auxHeat1|fan", True),
        (CONTAINS, "heatPump", False),
        (CONTAINS, "", False),
        (CONTAINS, None, False),
        # Whole words only: this is water.
        (CONTAINS, "auxHotWater", False),
        (CONTAINS, "auxHeat10", False),
        (CONTAINS, ["heatPump", "auxHeat1"], True),
        (CONTAINS, ("heatPump",), False),
        (CONTAINS, [5], True),
        (CONTAINS, "[5]", True),
        (CONTAINS, "[4]", False),
        (ABOVE_ZERO, 0, False),
        (ABOVE_ZERO, 35, True),
        (ABOVE_ZERO, "35.5", True),
        (ABOVE_ZERO, "0", False),
        (ABOVE_ZERO, -1, False),
        (ABOVE_ZERO, "Unavailable", None),
        (ABOVE_ZERO, "nan", None),
        (ABOVE_ZERO, [], None),
        (ABOVE_ZERO, None, None),
        (TRUE, True, True),
        (TRUE, False, False),
        (TRUE, "On", True),
        (TRUE, "no", False),
        (TRUE, "perhaps", None),
        (TRUE, None, None),
    ],
)
def test_attribute_means(mapping: SourceMapping, value: Any, meaning: bool | None) -> None:
    assert mapping.is_on(State("climate.hallway", "heat", {"shows": value})) is meaning


@pytest.mark.parametrize("mapping", [CONTAINS, ABOVE_ZERO, TRUE])
def test_attribute_that_is_not_there_means_nothing(mapping: SourceMapping) -> None:
    assert mapping.is_on(State("climate.hallway", "heat", {})) is None


@pytest.mark.parametrize(
    ("state", "meaning"),
    [
        ("emergency HEAT", True),
        ("em", True),
        ("emergency", False),
        ("heat", False),
        ("unavailable", None),
        ("unknown", None),
    ],
)
def test_state_means(state: str, meaning: bool | None) -> None:
    assert STATE.is_on(State("select.mode", state)) is meaning


def test_entity_that_is_not_there_means_nothing() -> None:
    assert STATE.is_on(None) is None


@pytest.mark.parametrize("state", ["unavailable", "unknown"])
def test_thermostat_that_is_unavailable_means_nothing(state: str) -> None:
    shown = State("climate.hallway", state, {"shows": "auxHeat1"})
    assert CONTAINS.is_on(shown) is None


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        (["auxHeat1", "heatPump"], True),
        (["auxHeat1", None], True),
        (["heatPump", ""], False),
        (["heatPump", None], None),
        ([], None),
    ],
)
def test_one_of_several_is_enough_for_yes_and_all_are_needed_for_no(
    words: list[str | None], meaning: bool | None
) -> None:
    states = [
        None if word is None else State("climate.zone", "heat", {"shows": word}) for word in words
    ]
    assert CONTAINS.any_on(states) is meaning


@pytest.mark.parametrize("mapping", [CONTAINS, TRUE, STATE, SourceMapping()])
def test_what_is_stored_is_what_was_chosen(mapping: SourceMapping) -> None:
    assert SourceMapping.from_dict(mapping.as_dict()) == mapping


@pytest.mark.parametrize("stored", [None, {}])
def test_nothing_stored_is_no_mapping(stored: dict[str, Any] | None) -> None:
    assert SourceMapping.from_dict(stored) == SourceMapping()


PUMP = SourceMapping(MappingKind.STATE_ABOVE, entities=("sensor.pump",), above=20)


@pytest.mark.parametrize(
    ("value", "unit", "meaning"),
    [
        ("45", "W", True),
        ("20", "W", False),
        ("0.045", "kW", True),
        ("0.015", "kW", False),
        # What is no power counts in its own unit.
        ("45", "%", True),
        ("45", None, True),
        ("on", "W", None),
        ("nan", "W", None),
        ("unavailable", "W", None),
    ],
)
def test_number_that_is_above(value: str, unit: str | None, meaning: bool | None) -> None:
    assert PUMP.is_on(State("sensor.pump", value, {"unit_of_measurement": unit})) is meaning


def test_the_backups_own_thermostats_any_of_which_may_heat() -> None:
    mapping = SourceMapping.from_dict(
        {
            "kind": "attribute_contains",
            "entity": ["climate.den", "climate.attic"],
            "attribute": "hvac_action",
            "values": ["heating"],
        }
    )
    assert mapping.entities == ("climate.den", "climate.attic")

    def den(action: str) -> State:
        return State("climate.den", "heat", {"hvac_action": action})

    gone = State("climate.attic", "unavailable")
    assert mapping.any_on([den("heating"), gone]) is True
    assert mapping.any_on([den("idle"), gone]) is None
    assert mapping.any_on([den("idle"), den("off")]) is False


def test_one_entity_as_it_was_stored_before_there_could_be_several() -> None:
    stored = {"kind": "state_is", "entity": "switch.em", "attribute": None, "values": ["on"]}
    mapping = SourceMapping.from_dict(stored)
    assert mapping.entities == ("switch.em",)
    assert SourceMapping.from_dict(mapping.as_dict()) == mapping
