"""Gives the demo's recorder two weeks of the house, before Home Assistant first starts.

The house's own entities say what their states are, so that the past looks as live states do.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
import sys
from tempfile import TemporaryDirectory
from typing import Any, Final, cast

from homeassistant import loader
from homeassistant.bootstrap import async_load_base_functionality
from homeassistant.components.recorder import DEFAULT_DB_FILE, DOMAIN as RECORDER, get_instance
from homeassistant.components.recorder.models import (
    StatisticData,
    StatisticMeanType,
    StatisticMetaData,
)
from homeassistant.components.recorder.statistics import async_import_statistics
from homeassistant.components.sensor import ATTR_STATE_CLASS, SensorDeviceClass, SensorEntity
from homeassistant.config_entries import SOURCE_IMPORT, ConfigEntries
from homeassistant.const import ATTR_DEVICE_CLASS, ATTR_UNIT_OF_MEASUREMENT, Platform
from homeassistant.core import HomeAssistant, State
from homeassistant.helpers.entity import Entity
from homeassistant.helpers.entity_platform import async_get_platforms
from homeassistant.helpers.recorder import async_initialize_recorder
from homeassistant.setup import async_setup_component
from homeassistant.util import dt as dt_util
from sqlalchemy import create_engine

from custom_components.winter_house.const import DOMAIN, REPORT_EVERY_S
from custom_components.winter_house.coordinator import (
    WinterHouseConfigEntry,
    WinterHouseCoordinator,
)
from custom_components.winter_house.left import async_leave
from custom_components.winter_house.physics import TwoWeeks
from custom_components.winter_house.physics.two_weeks import DAYS

sys.path.append(str(Path(__file__).resolve().parents[1] / "scripts" / "lib"))
from recorded import Row, fill

UNFINISHED: Final = "past.db"
HOUR_S: Final = 3600.0
KEEP_DAYS: Final = DAYS + 1
POLL_EVERY_S: Final = 30.0
"""So often the thermostat and the weather are looked at, and at once when a call changes."""
LEAST_W: Final = 20.0
LEAST_SHARE: Final = 0.02
LONGEST_S: Final = 60.0
"""The meters say what differs by more, or is older; many do, which keeps databases small."""


def is_there(config: Path) -> bool:
    """Whether a recorder has anything already, be it the past or what came since."""
    return (config / DEFAULT_DB_FILE).exists()


def seed_past(config: Path, end: datetime | None = None) -> None:
    """Write the database, and how the house is at its end; what is interrupted leaves none.

    The end is in the time of the place, or else now.
    """
    rows, weeks, states = asyncio.run(_live(config, end))
    for file in config.glob(f"{UNFINISHED}*"):
        file.unlink()
    unfinished = config / UNFINISHED
    # Where nothing is registered, so that nothing is recorded as not being there.
    with TemporaryDirectory() as nowhere:
        asyncio.run(_record(Path(nowhere), f"sqlite:///{unfinished}", rows, weeks, states))
    unfinished.rename(config / DEFAULT_DB_FILE)


async def _home_assistant(config: Path) -> HomeAssistant:
    """Give Home Assistant with next to nothing."""
    hass = HomeAssistant(str(config))
    loader.async_setup(hass)
    hass.config.skip_pip = True
    await hass.config.async_load()
    hass.config_entries = ConfigEntries(hass, {})
    await async_load_base_functionality(hass)
    return hass


async def _live(config: Path, end: datetime | None) -> tuple[list[Row], TwoWeeks, list[State]]:
    """Let the house live for two weeks, and keep it as it then is."""
    hass = await _home_assistant(config)
    coordinator = await _house(hass)
    coordinator.async_stop()
    weeks = TwoWeeks(coordinator.house, end or dt_util.now())
    rows = await hass.async_add_executor_job(_Rows(hass, coordinator).of, weeks)
    await async_leave(hass, coordinator.house, weeks.end)
    states = [
        state
        for state in hass.states.async_all(Platform.SENSOR)
        if ATTR_STATE_CLASS in state.attributes
    ]
    await hass.async_stop(force=True)
    return rows, weeks, states


async def _record(
    folder: Path, url: str, rows: list[Row], weeks: TwoWeeks, states: list[State]
) -> None:
    """Let the recorder make its tables, fill them, and give it the statistics of that.

    Left to make them itself, it would take twice as long as all else here. Those of five minutes,
    which it forgets with the states, are left out.
    """
    hass = await _home_assistant(folder)
    try:
        async_initialize_recorder(hass)
        config = {"db_url": url, "purge_keep_days": KEEP_DAYS, "auto_purge": False}
        if not await async_setup_component(hass, RECORDER, {RECORDER: config}):
            raise SystemExit("the recorder does not start")
        await hass.async_start()
        instance = get_instance(hass)
        await instance.async_block_till_done()
        await hass.async_add_executor_job(_write, url, rows, weeks.begin, weeks.end)
        for state in states:
            its_rows = [row for row in rows if row.entity_id == state.entity_id]
            metadata = StatisticMetaData(
                source=RECORDER,
                statistic_id=state.entity_id,
                name=None,
                unit_of_measurement=state.attributes[ATTR_UNIT_OF_MEASUREMENT],
                unit_class=state.attributes[ATTR_DEVICE_CLASS],
                mean_type=StatisticMeanType.ARITHMETIC,
                has_sum=False,
            )
            statistics = _hourly(its_rows, weeks.begin, weeks.end)
            async_import_statistics(hass, metadata, statistics)
        await instance.async_block_till_done()
    finally:
        await hass.async_stop(force=True)


async def _house(hass: HomeAssistant) -> WinterHouseCoordinator:
    """Set the house up as the demo does, or as it was set up when seeding was interrupted."""
    entries = hass.config_entries.async_entries(DOMAIN)
    if entries:
        await hass.config_entries.async_setup(entries[0].entry_id)
    else:
        await hass.config_entries.flow.async_init(DOMAIN, context={"source": SOURCE_IMPORT})
    await hass.async_block_till_done()
    entry: WinterHouseConfigEntry = hass.config_entries.async_entries(DOMAIN)[0]
    return entry.runtime_data


def _write(url: str, rows: Iterable[Row], begin: datetime, end: datetime) -> None:
    """Write the rows."""
    engine = create_engine(url)
    fill(engine, rows, begin.timestamp(), end.timestamp())
    engine.dispose()


def _hourly(rows: Iterable[Row], begin: datetime, end: datetime) -> list[StatisticData]:
    """Return an entity's statistics for each whole hour, as the recorder reckons them.

    The mean is that over time; what a state was at the hour's beginning counts, too.
    """
    hours: dict[float, list[tuple[float, float]]] = defaultdict(list)
    changes = [(begin.timestamp() + row.at_s, float(row.state)) for row in rows]
    ends = [at for at, _ in changes[1:]] + [end.timestamp()]
    for (since, value), until in zip(changes, ends, strict=True):
        at = since
        while at < until:
            hour = at // HOUR_S * HOUR_S
            stop = min(until, hour + HOUR_S)
            hours[hour].append((value, stop - at))
            at = stop
    # The living house fills the last one.
    hours.pop(end.timestamp() // HOUR_S * HOUR_S, None)
    return [
        StatisticData(
            start=dt_util.utc_from_timestamp(hour),
            mean=sum(value * lasted for value, lasted in spans)
            / sum(lasted for _, lasted in spans),
            min=min(value for value, _ in spans),
            max=max(value for value, _ in spans),
        )
        for hour, spans in sorted(hours.items())
    ]


class _Rows:
    """What the recorder would have noted of the house's entities."""

    def __init__(self, hass: HomeAssistant, coordinator: WinterHouseCoordinator) -> None:
        self._coordinator = coordinator
        self._meters: list[SensorEntity] = []
        self._others: list[Entity] = []
        # What of an entity's attributes stays.
        self._fixed: dict[str, dict[str, Any]] = {}
        for platform in async_get_platforms(hass, DOMAIN):
            for entity_id, entity in platform.entities.items():
                if (state := hass.states.get(entity_id)) is None:
                    continue
                self._fixed[entity_id] = dict(state.attributes)
                if entity.device_class == SensorDeviceClass.POWER:
                    self._meters.append(cast(SensorEntity, entity))
                elif platform.domain != Platform.BUTTON:
                    self._others.append(entity)
        self._rows: list[Row] = []
        # Where an entity's last row is, and when it spoke last.
        self._last: dict[str, int] = {}
        self._told_w: dict[str, tuple[float, float]] = {}

    def of(self, weeks: TwoWeeks) -> list[Row]:
        """Let the weeks pass, and return the rows in the order of time."""
        call: object = None
        house = weeks.house
        look_at_s = 0.0
        before_s = 0.0
        for at in weeks.live(REPORT_EVERY_S):
            at_s = (at - weeks.begin).total_seconds()
            self._coordinator.data = house.report()
            is_last = at == weeks.end
            for meter in self._meters:
                self._measure(meter, at_s, before_s, is_last=is_last)
            now = (house.thermostat.call, house.thermostat.emergency_heat, house.setpoint_c)
            if at_s >= look_at_s or now != call or is_last:
                call = now
                look_at_s = at_s + POLL_EVERY_S
                for entity in self._others:
                    self._note(entity, at_s, before_s)
            before_s = at_s
        return self._rows

    def _measure(self, meter: SensorEntity, at_s: float, before_s: float, *, is_last: bool) -> None:
        power_w = cast(float, meter.native_value)
        told_w, told_s = self._told_w.get(meter.entity_id, (-1.0, -LONGEST_S))
        least_w = max(LEAST_W, LEAST_SHARE * told_w)
        if abs(power_w - told_w) >= least_w or at_s - told_s >= LONGEST_S or is_last:
            self._told_w[meter.entity_id] = (power_w, at_s)
            self._note(meter, at_s, before_s)

    def _note(self, entity: Entity, at_s: float, before_s: float) -> None:
        """Add what an entity says, if it is news; else the recorder has nothing to write."""
        state = str(entity.state)
        attributes = {
            **self._fixed[entity.entity_id],
            **(entity.state_attributes or {}),
            **(entity.extra_state_attributes or {}),
        }
        place = self._last.get(entity.entity_id)
        if place is not None:
            last = self._rows[place]
            if (last.state, last.attributes) == (state, attributes):
                return
            self._rows[place] = last._replace(heard_s=before_s)
        self._last[entity.entity_id] = len(self._rows)
        self._rows.append(Row(at_s, entity.entity_id, state, attributes))
