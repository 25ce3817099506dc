"""Sensors: what backup heat draws, used and cost, and what it is judged by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from operator import attrgetter
from typing import Any, Final

from homeassistant.components.sensor import (
    SensorDeviceClass,
    SensorEntity,
    SensorEntityDescription,
    SensorStateClass,
)
from homeassistant.const import (
    PERCENTAGE,
    EntityCategory,
    UnitOfEnergy,
    UnitOfPower,
    UnitOfTemperature,
    UnitOfTime,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback
from homeassistant.helpers.typing import StateType
from homeassistant.util import dt as dt_util

from .coordinator import AuxHeatConfigEntry
from .core import BackupTestState, EvidenceKind, Quantity, Snapshot
from .core.share import Share
from .entity import DETAILS_EVERY, AuxHeatEntity
from .thermostat_steps import lockout_in

PARALLEL_UPDATES = 0

_NOTHING: Final = "nothing"
_NOT_KNOWN: Final = "not_known"


@dataclass(frozen=True, kw_only=True)
class AuxHeatSensorDescription(SensorEntityDescription):
    """A sensor and where in the snapshot its value stands."""

    value_fn: Callable[[Snapshot], StateType | datetime]
    attributes_fn: Callable[[Snapshot], Mapping[str, Any]] | None = None
    # Where attributes grow by the minute, and each change is a row for the recorder: what tells
    # that they are to be shown anew.
    turns_fn: Callable[[Snapshot], object] | None = None
    # Facts of the moment are unavailable while nothing can tell; sums keep their last value.
    is_known_fn: Callable[[Snapshot], bool] = lambda _: True
    # The quantity without whose source the entity would never say anything.
    needs: Quantity | None = None
    # A meter that can show that the backup works.
    needs_draw: bool = False
    # It says nothing where there is no backup heat.
    needs_backup: bool = False
    # Nor where the backup burns no fuel, or does.
    needs_fuel: bool = False
    needs_strips: bool = False
    # It is a sum of the local day, which statistics have to know to begin anew.
    is_of_day: bool = False
    # A temperature (degC) to set on a thermostat: in the household's unit, in its steps.
    is_setting: bool = False
    # Money: the unit is the household's currency.
    is_money: bool = False


def _cost_known(snapshot: Snapshot) -> bool:
    return snapshot.price_known or snapshot.season.cost != 0 or snapshot.total.cost != 0


def _extra_cost_known(snapshot: Snapshot) -> bool:
    """Of fuel, that takes the price of electricity as well."""
    return snapshot.extra_cost_known


def _money(
    key: str,
    share_fn: Callable[[Snapshot], Share],
    state_class: SensorStateClass | None = None,
    was_known: Callable[[Snapshot], bool] = _cost_known,
    name: str = "cost",
) -> AuxHeatSensorDescription:
    """Describe a sum of money; unknown until a price was known for some of the energy.

    Statistics are kept of all time's alone: what a day, a month or a season took they tell.
    """

    def value(snapshot: Snapshot) -> StateType:
        share = share_fn(snapshot)
        if not was_known(snapshot) or (share.unpriced_kwh and not share.cost):
            return None
        money: float = getattr(share, name)
        # A saving of less than half a cent is nothing, not less than nothing.
        return round(money, 2) + 0.0

    return AuxHeatSensorDescription(
        key=key,
        translation_key=key,
        device_class=SensorDeviceClass.MONETARY,
        state_class=state_class,
        suggested_display_precision=2,
        value_fn=value,
        is_money=True,
    )


_extra_money: Final = partial(_money, was_known=_extra_cost_known, name="penalty_cost")


def _energy(key: str, value_fn: Callable[[Snapshot], float]) -> AuxHeatSensorDescription:
    """Describe a sum of energy that never goes back."""
    return AuxHeatSensorDescription(
        key=key,
        translation_key=key,
        device_class=SensorDeviceClass.ENERGY,
        state_class=SensorStateClass.TOTAL_INCREASING,
        native_unit_of_measurement=UnitOfEnergy.KILO_WATT_HOUR,
        suggested_display_precision=2,
        value_fn=lambda snapshot: round(value_fn(snapshot), 3),
    )


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 1)


def _last_run(snapshot: Snapshot) -> datetime | None:
    return snapshot.last_run.start if snapshot.last_run else None


def _last_run_details(snapshot: Snapshot) -> Mapping[str, Any]:
    """Tell the run's story, as far as a person would ask for it."""
    run = snapshot.last_run
    if run is None:
        return {}
    return {
        "ended": run.end,
        "minutes": round(run.duration_s / 60),
        "energy_kwh": run.energy_kwh,
        "cost": run.cost,
        "extra_cost": run.penalty_cost,
        "cause": run.cause.value,
        "avoidable": run.avoidable.value,
        "evidence": run.evidence.value,
        "confidence": run.confidence,
        "estimated": run.estimated,
    }


def _outage_days(snapshot: Snapshot) -> float | None:
    """Days that the heat pump has been out of order; 0 while it is in order."""
    if snapshot.outage is None or snapshot.at is None:
        return 0.0
    return snapshot.outage.days_at(snapshot.at)


def _outage_turns(snapshot: Snapshot) -> object:
    """Tell which outage it is, and of one that lasts how many hours it is old."""
    outage, at = snapshot.outage, snapshot.at
    if outage is None or at is None:
        return snapshot.last_outage and snapshot.last_outage.until
    return outage.since, (at - outage.since) // DETAILS_EVERY


def _outage_details(snapshot: Snapshot) -> Mapping[str, Any]:
    """Tell of the outage that lasts, else of the last one: a claim may come later."""
    outage = snapshot.outage or snapshot.last_outage
    return {} if outage is None else outage.as_details()


def _economic_c(snapshot: Snapshot) -> float | None:
    """Tell where fuel and the heat pump cost the same; None where nothing crosses, too."""
    point = snapshot.economic_balance_point
    return None if point is None or point.outdoor_c is None else round(point.outdoor_c, 1)


def _economic_details(snapshot: Snapshot) -> Mapping[str, Any]:
    """Tell why there may be no temperature."""
    point = snapshot.economic_balance_point
    return {"cheaper": _NOT_KNOWN if point is None else point.cheaper.value}


def _test_details(snapshot: Snapshot) -> Mapping[str, Any]:
    """Tell what was seen in the test, and when."""
    test = snapshot.backup_test
    return {
        "started": test.started,
        "called": test.called,
        "finished": test.ended,
        "power_kw": test.power_kw,
        "drawn_minutes": test.minutes,
        "size_kw": test.size_kw,
    }


DESCRIPTIONS: Final = (
    AuxHeatSensorDescription(
        key="aux_power",
        translation_key="aux_power",
        device_class=SensorDeviceClass.POWER,
        state_class=SensorStateClass.MEASUREMENT,
        native_unit_of_measurement=UnitOfPower.WATT,
        suggested_display_precision=0,
        value_fn=lambda snapshot: None if snapshot.power_w is None else round(snapshot.power_w, -1),
        is_known_fn=lambda snapshot: snapshot.running is not None,
    ),
    _energy("aux_energy", lambda snapshot: snapshot.total.energy_kwh),
    _energy("avoidable_energy", lambda snapshot: snapshot.total.avoidable_kwh),
    _money("aux_cost", attrgetter("total"), SensorStateClass.TOTAL),
    _extra_money("cost_penalty", attrgetter("total"), SensorStateClass.TOTAL),
    _money("cost_today", attrgetter("today")),
    _extra_money("cost_penalty_today", attrgetter("today")),
    _money("cost_month", attrgetter("month")),
    _extra_money("cost_penalty_month", attrgetter("month")),
    _money("cost_season", attrgetter("season")),
    _extra_money("cost_penalty_season", attrgetter("season")),
    AuxHeatSensorDescription(
        key="aux_runtime_today",
        translation_key="aux_runtime_today",
        device_class=SensorDeviceClass.DURATION,
        state_class=SensorStateClass.TOTAL,
        native_unit_of_measurement=UnitOfTime.MINUTES,
        suggested_display_precision=0,
        value_fn=lambda snapshot: round(snapshot.today.duration_s / 60, 1),
        is_of_day=True,
    ),
    AuxHeatSensorDescription(
        key="aux_runs_today",
        translation_key="aux_runs_today",
        value_fn=lambda snapshot: snapshot.today.runs,
    ),
    AuxHeatSensorDescription(
        key="last_aux_run",
        translation_key="last_aux_run",
        device_class=SensorDeviceClass.TIMESTAMP,
        value_fn=_last_run,
        attributes_fn=_last_run_details,
    ),
    AuxHeatSensorDescription(
        key="backup_last_proven",
        translation_key="backup_last_proven",
        device_class=SensorDeviceClass.TIMESTAMP,
        value_fn=lambda snapshot: snapshot.backup_last_proven,
        needs_draw=True,
        needs_backup=True,
    ),
    AuxHeatSensorDescription(
        key="backup_test",
        translation_key="backup_test",
        device_class=SensorDeviceClass.ENUM,
        options=[state.value for state in BackupTestState],
        value_fn=lambda snapshot: snapshot.backup_test.state.value,
        attributes_fn=_test_details,
        needs_draw=True,
        needs_backup=True,
    ),
    AuxHeatSensorDescription(
        key="outage_days",
        translation_key="outage_days",
        device_class=SensorDeviceClass.DURATION,
        native_unit_of_measurement=UnitOfTime.DAYS,
        suggested_display_precision=0,
        value_fn=_outage_days,
        attributes_fn=_outage_details,
        turns_fn=_outage_turns,
    ),
    AuxHeatSensorDescription(
        key="balance_point",
        translation_key="balance_point",
        device_class=SensorDeviceClass.TEMPERATURE,
        native_unit_of_measurement=UnitOfTemperature.CELSIUS,
        suggested_display_precision=0,
        value_fn=lambda snapshot: snapshot.balance_point.outdoor_c,
        attributes_fn=lambda snapshot: {
            "is_default": snapshot.balance_point.is_default,
            "uncertainty_k": snapshot.balance_point.uncertainty_k,
        },
    ),
    AuxHeatSensorDescription(
        key="economic_balance_point",
        translation_key="economic_balance_point",
        device_class=SensorDeviceClass.TEMPERATURE,
        native_unit_of_measurement=UnitOfTemperature.CELSIUS,
        suggested_display_precision=0,
        value_fn=_economic_c,
        attributes_fn=_economic_details,
        needs_fuel=True,
    ),
    AuxHeatSensorDescription(
        key="suggested_lockout",
        translation_key="suggested_lockout",
        device_class=SensorDeviceClass.TEMPERATURE,
        value_fn=lambda snapshot: snapshot.suggested_lockout_c,
        is_setting=True,
    ),
    AuxHeatSensorDescription(
        key="backup_covers_to",
        translation_key="backup_covers_to",
        device_class=SensorDeviceClass.TEMPERATURE,
        native_unit_of_measurement=UnitOfTemperature.CELSIUS,
        suggested_display_precision=0,
        value_fn=lambda snapshot: (
            None if snapshot.backup_covers_to_c is None else round(snapshot.backup_covers_to_c)
        ),
        attributes_fn=lambda snapshot: {"uncertainty_k": snapshot.backup_covers_to_uncertainty_k},
        needs_strips=True,
    ),
    AuxHeatSensorDescription(
        key="resistance_heat_utilization",
        translation_key="resistance_heat_utilization",
        state_class=SensorStateClass.MEASUREMENT,
        native_unit_of_measurement=PERCENTAGE,
        suggested_display_precision=0,
        value_fn=lambda snapshot: _percent(snapshot.utilization),
        attributes_fn=lambda snapshot: {
            "by_outdoor_f": {
                place: _percent(share) for place, share in snapshot.utilization_by_bin.items()
            }
        },
        needs=Quantity.OUTDOOR_C,
        needs_backup=True,
    ),
    AuxHeatSensorDescription(
        key="heat_pump_cop",
        translation_key="heat_pump_cop",
        entity_category=EntityCategory.DIAGNOSTIC,
        suggested_display_precision=1,
        value_fn=lambda snapshot: None if snapshot.cop is None else round(snapshot.cop, 1),
        is_known_fn=lambda snapshot: snapshot.cop is not None,
        needs=Quantity.OUTDOOR_C,
    ),
    AuxHeatSensorDescription(
        key="strip_size",
        translation_key="strip_size",
        device_class=SensorDeviceClass.POWER,
        native_unit_of_measurement=UnitOfPower.KILO_WATT,
        entity_category=EntityCategory.DIAGNOSTIC,
        suggested_display_precision=1,
        value_fn=lambda snapshot: (
            None if snapshot.strip_kw is None else round(snapshot.strip_kw, 1)
        ),
        attributes_fn=lambda snapshot: {"uncertainty_kw": snapshot.strip_uncertainty_kw},
        needs_strips=True,
    ),
    AuxHeatSensorDescription(
        key="evidence",
        translation_key="evidence",
        device_class=SensorDeviceClass.ENUM,
        entity_category=EntityCategory.DIAGNOSTIC,
        options=[_NOTHING, *(kind.value for kind in EvidenceKind)],
        attributes_fn=lambda snapshot: {
            "called_without_draw": snapshot.called_without_draw,
            "runs_taken_back": snapshot.taken_back,
        },
        value_fn=lambda snapshot: snapshot.evidence.value if snapshot.evidence else _NOTHING,
    ),
)


HISTORY: Final = SensorEntityDescription(
    key="history_read",
    translation_key="history_read",
    native_unit_of_measurement=PERCENTAGE,
    entity_category=EntityCategory.DIAGNOSTIC,
    suggested_display_precision=0,
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: AuxHeatConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the sensors that the sources can feed."""
    async_add_entities([HistorySensor(entry, HISTORY)])
    async_add_entities(
        AuxHeatSensor(entry, description)
        for description in DESCRIPTIONS
        if entry.runtime_data.can_tell(description.needs)
        and (entry.runtime_data.can_see_draw or not description.needs_draw)
        and (entry.runtime_data.has_backup or not description.needs_backup)
        and (entry.runtime_data.settings.burns_fuel or not description.needs_fuel)
        and not (entry.runtime_data.settings.burns_fuel and description.needs_strips)
    )


class AuxHeatSensor(AuxHeatEntity, SensorEntity):
    """One value of the snapshot."""

    entity_description: AuxHeatSensorDescription
    _unrecorded_attributes = frozenset(
        {
            "backup_cost",
            "backup_hours",
            "backup_kwh",
            "by_outdoor_f",
            "called",
            "confidence",
            "drawn_minutes",
            "estimated",
            "finished",
            "outage_extra_cost",
            "outage_extra_kwh",
            "power_kw",
            "size_kw",
            "started",
            "uncertainty_k",
            "uncertainty_kw",
        }
    )

    @property
    def available(self) -> bool:
        """Whether its sources can tell, where it is a fact of the moment."""
        return super().available and self.entity_description.is_known_fn(self.coordinator.data)

    @property
    def native_unit_of_measurement(self) -> str | None:
        """The unit; money is in the household's currency."""
        config = self.coordinator.hass.config
        if self.entity_description.is_money:
            return config.currency
        if self.entity_description.is_setting:
            return config.units.temperature_unit
        return self.entity_description.native_unit_of_measurement

    @property
    def suggested_display_precision(self) -> int | None:
        """As many decimals as the steps of a thermostat have, of what is to be set there."""
        if self.entity_description.is_setting:
            return 0 if self.native_unit_of_measurement == UnitOfTemperature.FAHRENHEIT else 1
        return self.entity_description.suggested_display_precision

    @property
    def native_value(self) -> StateType | datetime:
        """The value; of a setting, what can be set."""
        value = self.entity_description.value_fn(self.coordinator.data)
        if self.entity_description.is_setting and isinstance(value, float):
            # Rounded up before Home Assistant sees it: it would round to the nearest.
            return lockout_in(self.native_unit_of_measurement, value)
        return value

    @property
    def last_reset(self) -> datetime | None:
        """When the sum started at nothing, for one of a day."""
        at = self.coordinator.data.at
        if at is None or not self.entity_description.is_of_day:
            return None
        return dt_util.start_of_local_day(dt_util.as_local(at))

    @property
    def extra_state_attributes(self) -> Mapping[str, Any] | None:
        """What belongs to the value."""
        attributes_fn = self.entity_description.attributes_fn
        return attributes_fn(self.coordinator.data) if attributes_fn else None

    def _to_show(self) -> tuple[object, ...]:
        turns_fn = self.entity_description.turns_fn or self.entity_description.attributes_fn
        return (
            self.available,
            self.native_value,
            self.native_unit_of_measurement,
            self.last_reset,
            turns_fn and turns_fn(self.coordinator.data),
        )


class HistorySensor(AuxHeatEntity, SensorEntity):
    """How much of the past has been read, the last time that it was."""

    _waits_for_the_past = False

    @property
    def native_value(self) -> StateType:
        """The share in percent; unknown where none was to be read."""
        share = self.coordinator.past.progress
        return None if share is None else round(100 * share)

    def _to_show(self) -> tuple[object, ...]:
        return self.available, self.native_value
