"""Binary sensors: what is so at this moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from homeassistant.components.binary_sensor import (
    BinarySensorDeviceClass,
    BinarySensorEntity,
    BinarySensorEntityDescription,
)
from homeassistant.const import MATCH_ALL
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .coordinator import AuxHeatConfigEntry
from .core import Finding, FindingKind, Quantity, Snapshot
from .entity import DETAILS_EVERY, AuxHeatEntity
from .news import LATELY

PARALLEL_UPDATES = 0


@dataclass(frozen=True, kw_only=True)
class AuxHeatBinarySensorDescription(BinarySensorEntityDescription):
    """A fact of the moment; None while nothing can tell."""

    value_fn: Callable[[Snapshot], bool | None]
    # The quantity without whose source the entity would never say anything.
    needs: Quantity | None = None


@dataclass(frozen=True, kw_only=True)
class FindingDescription(BinarySensorEntityDescription):
    """A kind of finding, and what it takes: the source of a quantity, strips that a meter shows.

    ``needs_any``: without one of these it could never be found either.
    """

    kind: FindingKind
    needs: Quantity | None = None
    needs_any: tuple[Quantity, ...] = ()
    needs_strips: bool = False


DESCRIPTIONS = (
    AuxHeatBinarySensorDescription(
        key="aux_heat",
        translation_key="aux_heat",
        device_class=BinarySensorDeviceClass.RUNNING,
        value_fn=lambda snapshot: snapshot.running,
    ),
    AuxHeatBinarySensorDescription(
        key="emergency_heat",
        translation_key="emergency_heat",
        value_fn=lambda snapshot: snapshot.emergency_heat,
        needs=Quantity.EMERGENCY_HEAT,
    ),
)


def _finding(
    kind: FindingKind,
    needs: Quantity | None = None,
    *,
    needs_any: tuple[Quantity, ...] = (),
    needs_strips: bool = False,
    device_class: BinarySensorDeviceClass = BinarySensorDeviceClass.PROBLEM,
) -> FindingDescription:
    return FindingDescription(
        key=kind.value,
        translation_key=kind.value,
        device_class=device_class,
        kind=kind,
        needs=needs,
        needs_any=needs_any,
        needs_strips=needs_strips,
    )


FINDINGS = (
    _finding(FindingKind.EMERGENCY_HEAT_LEFT_ON, needs=Quantity.EMERGENCY_HEAT),
    _finding(FindingKind.HEAT_PUMP_NOT_HEATING),
    _finding(
        FindingKind.BACKUP_NOT_RESPONDING,
        # Whoever says that it is called; or a circuit, which shows that half of it is missing.
        needs_any=(
            Quantity.AUX_RUNNING,
            Quantity.EMERGENCY_HEAT,
            Quantity.AUX_POWER_W,
            Quantity.HVAC_POWER_W,
        ),
        needs_strips=True,
    ),
    _finding(
        FindingKind.BACKUP_STUCK_ON,
        needs_strips=True,
        device_class=BinarySensorDeviceClass.SAFETY,
    ),
    _finding(FindingKind.BACKUP_UNPROVEN, needs_strips=True),
    _finding(FindingKind.BACKUP_RUNNING_ABOVE_BALANCE_POINT, needs=Quantity.OUTDOOR_C),
    _finding(FindingKind.LOCKOUT_MISCONFIGURED, needs=Quantity.OUTDOOR_C),
    _finding(FindingKind.EXCESSIVE_BACKUP_USE, needs=Quantity.OUTDOOR_C),
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: AuxHeatConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the binary sensors that the sources can feed."""
    can_tell = entry.runtime_data.can_tell
    sees_strips = entry.runtime_data.can_see_draw and not entry.runtime_data.settings.burns_fuel
    async_add_entities(
        AuxHeatBinarySensor(entry, description)
        for description in DESCRIPTIONS
        if can_tell(description.needs)
    )
    async_add_entities(
        FindingSensor(entry, description)
        for description in FINDINGS
        if can_tell(description.needs)
        and (not description.needs_any or any(map(can_tell, description.needs_any)))
        and (sees_strips or not description.needs_strips)
    )


class AuxHeatBinarySensor(AuxHeatEntity, BinarySensorEntity):
    """A fact of the moment."""

    entity_description: AuxHeatBinarySensorDescription

    @property
    def available(self) -> bool:
        """Whether its sources can tell."""
        return super().available and self.is_on is not None

    @property
    def is_on(self) -> bool | None:
        """Whether it is so."""
        return self.entity_description.value_fn(self.coordinator.data)

    def _to_show(self) -> tuple[object, ...]:
        return self.available, self.is_on


class FindingSensor(AuxHeatEntity, BinarySensorEntity):
    """Whether something is wrong, with what shows it. It stays what it was while sources fail."""

    entity_description: FindingDescription
    # Hours and money grow by the minute; that it was wrong, and when, is in the states.
    _unrecorded_attributes = frozenset({MATCH_ALL})

    @property
    def _found(self) -> Finding | None:
        return self.coordinator.data.findings.get(self.entity_description.kind)

    @property
    def is_on(self) -> bool:
        """Whether it is wrong."""
        return self._found is not None

    @property
    def extra_state_attributes(self) -> Mapping[str, Any] | None:
        """What shows it, in degrees C and kWh as the names say."""
        found = self._found
        if found is None:
            return None
        return {
            "raised": found.raised,
            "severity": found.severity.value,
            "acknowledged": found.acknowledged,
            **found.details,
        }

    def _to_show(self) -> tuple[object, ...]:
        found, at = self._found, self.coordinator.data.at
        if found is None or at is None:
            return (self.available,)
        age = at - found.raised
        step = at if age < LATELY else age // DETAILS_EVERY
        return self.available, found.raised, found.severity, found.pattern, found.acknowledged, step
