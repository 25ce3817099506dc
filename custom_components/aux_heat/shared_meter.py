"""Shared meters: which heat pumps are on one home meter, to hear what the others claim."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from homeassistant.config_entries import ConfigEntryState
from homeassistant.core import CALLBACK_TYPE, CoreState, HomeAssistant, callback
from homeassistant.helpers import entity_registry as er
from homeassistant.util import dt as dt_util
from homeassistant.util.hass_dict import HassKey

from .const import CONF_HOME_ENERGY, CONF_HOME_POWER, DOMAIN
from .core import Quantity
from .core.claims import SharedMeter
from .sources import Source

if TYPE_CHECKING:
    from .coordinator import AuxHeatCoordinator

# So often to look whether those who were to be set up are, seconds.
_LOOK_AGAIN_S: Final = 5.0

type Meter = SharedMeter[AuxHeatCoordinator]

_HOME_METERS: Final = (CONF_HOME_POWER, CONF_HOME_ENERGY)


class SharedMeters:
    """Knows the heat pumps that are set up, by the home meters that they name."""

    def __init__(self, hass: HomeAssistant) -> None:
        """Start with none."""
        self._hass = hass
        self._meters: dict[AuxHeatCoordinator, frozenset[str]] = {}
        self._changed = asyncio.Event()

    @callback
    def join(self, heat_pump: AuxHeatCoordinator) -> CALLBACK_TYPE:
        """Put a heat pump to its meter, and return what takes it away again."""
        self._meters[heat_pump] = _named_meters(self._hass, heat_pump.config_entry.data)
        self._arrange()

        @callback
        def leave() -> None:
            del self._meters[heat_pump]
            self._arrange()

        return leave

    @callback
    def _arrange(self) -> None:
        """Put those to one meter who name the same, directly or by way of another."""
        left = dict(self._meters)
        arranged: list[Meter] = []
        while left:
            members = [next(iter(left))]
            named = left.pop(members[0])
            while near := [other for other, meters in left.items() if meters & named]:
                for other in near:
                    named |= left.pop(other)
                members += near
            arranged.append(SharedMeter(members))
        for meter in arranged:
            for member in meter.members:
                member.meter = meter
            meter.settle(dt_util.utcnow())
        self.tell_changed()

    @callback
    def tell_changed(self) -> None:
        """Let those who wait look again."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def async_wait_for_those_before(self, heat_pump: AuxHeatCoordinator) -> None:
        """Wait until those whose claims count against a heat pump have read their own past."""
        while self._is_anybody_missing(heat_pump):
            # Nobody tells when a set-up fails.
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), _LOOK_AGAIN_S)

    def _is_anybody_missing(self, heat_pump: AuxHeatCoordinator) -> bool:
        if not all(other.is_live for other in heat_pump.meter.before(heat_pump)):
            return True
        # At the start all are set up one after another, in whatever order.
        coming = {ConfigEntryState.SETUP_IN_PROGRESS}
        if self._hass.state is not CoreState.running:
            coming.add(ConfigEntryState.NOT_LOADED)
        here = {other.config_entry.entry_id for other in self._meters}
        named = self._meters.get(heat_pump, frozenset())
        return any(
            entry.state in coming
            and entry.entry_id not in here
            and named & _named_meters(self._hass, entry.data)
            for entry in self._hass.config_entries.async_entries(
                DOMAIN, include_ignore=False, include_disabled=False
            )
        )


_SHARED_METERS: HassKey[SharedMeters] = HassKey(f"{DOMAIN}_shared_meters")


@callback
def shared_meters(hass: HomeAssistant) -> SharedMeters:
    """Return the shared meters of a home."""
    return hass.data.setdefault(_SHARED_METERS, SharedMeters(hass))


def claims_source(claimed_w: Callable[[], float | None]) -> Source:
    """Return what the others on the meter claim, as a source like any other."""
    return Source(
        entity_ids=(),
        quantities=(Quantity.CLAIMED_POWER_W,),
        read=lambda _: {Quantity.CLAIMED_POWER_W: claimed_w()},
    )


def _named_meters(hass: HomeAssistant, data: Mapping[str, Any]) -> frozenset[str]:
    """Return the home meters that an entry names, whatever they are called at the moment."""
    registry = er.async_get(hass)
    return frozenset(
        known.id if (known := registry.async_get(data[conf])) else data[conf]
        for conf in _HOME_METERS
        if data.get(conf)
    )
