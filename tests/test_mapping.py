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
STATE = SourceMapping(MappingKind.STATE_IS, entity="select.mode", values=("Emergency heat", "em"))


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
