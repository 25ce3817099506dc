"""Websocket commands: what a card or a page asks for, and hears of as it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.components import websocket_api
from homeassistant.components.websocket_api import ActiveConnection
from homeassistant.config_entries import (
    SIGNAL_CONFIG_ENTRY_CHANGED,
    ConfigEntry,
    ConfigEntryChange,
    ConfigEntryState,
)
from homeassistant.core import CALLBACK_TYPE, HomeAssistant, callback
from homeassistant.exceptions import ServiceValidationError
from homeassistant.helpers.dispatcher import async_dispatcher_connect

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import Avoidable, Cause, Period, PeriodKind
from .heat_pumps import heat_pumps_as_told
from .points import points_as_told
from .refusal import refusal
from .reports import (
    RUNS_DEFAULT,
    RUNS_MOST,
    between,
    is_ready,
    local_day,
    moment,
    moment_as_told,
    months_as_told,
    period_of,
    report_as_told,
    runs_as_told,
)
from .runs_csv import download_path
from .sheet import sheet_path

ERR_NOT_LOADED: Final = "not_loaded"

type _Tell = Callable[[HomeAssistant, AuxHeatConfigEntry, dict[str, Any]], Any]

_ENTRY: Final = vol.Required("entry_id")
_TIMES: Final[dict[Any, Any]] = {
    _ENTRY: str,
    vol.Optional("start"): moment,
    vol.Optional("end"): moment,
}


@callback
def async_set_up_websocket(hass: HomeAssistant) -> None:
    """Register all commands. Anybody who is logged in may ask; nothing can be changed."""
    websocket_api.async_register_command(hass, _entries)
    websocket_api.async_register_command(hass, _subscribe)
    for name, fields, tell in (
        (
            "runs",
            _TIMES
            | {
                vol.Optional("cause", default=[]): [vol.Coerce(Cause)],
                vol.Optional("avoidable", default=[]): [vol.Coerce(Avoidable)],
                vol.Optional("limit", default=RUNS_DEFAULT): vol.All(int, vol.Range(1, RUNS_MOST)),
                vol.Optional("offset", default=0): vol.All(int, vol.Range(0)),
            },
            _runs,
        ),
        (
            "report",
            {
                _ENTRY: str,
                vol.Optional("period", default=PeriodKind.MONTH): vol.Coerce(PeriodKind),
                vol.Optional("date"): local_day,
                vol.Inclusive("first_day", "days"): local_day,
                vol.Inclusive("last_day", "days"): local_day,
            },
            _report,
        ),
        ("download", _TIMES, _download),
        (
            "points",
            {
                _ENTRY: str,
                vol.Optional("first_day"): local_day,
                vol.Optional("last_day"): local_day,
            },
            _points,
        ),
        ("months", {_ENTRY: str, vol.Optional("date"): local_day}, _months),
        ("sheet", {_ENTRY: str, vol.Optional("date"): local_day}, _sheet),
    ):
        websocket_api.async_register_command(hass, _command(name, fields, tell))


def _command(
    name: str, fields: dict[Any, Any], tell: _Tell
) -> websocket_api.const.WebSocketCommandHandler:
    """Return a command about one heat pump that is set up."""

    @callback
    def answer(hass: HomeAssistant, connection: ActiveConnection, msg: dict[str, Any]) -> None:
        entry = _known(hass, connection, msg)
        if entry is None:
            return
        if not is_ready(entry):
            connection.send_error(msg["id"], ERR_NOT_LOADED, f"{entry.title} is not ready yet")
            return
        try:
            told = tell(hass, entry, msg)
        except ServiceValidationError as error:
            connection.send_error(
                msg["id"],
                websocket_api.ERR_INVALID_FORMAT,
                str(error),
                translation_domain=error.translation_domain,
                translation_key=error.translation_key,
            )
            return
        connection.send_result(msg["id"], told)

    return websocket_api.websocket_command({vol.Required("type"): f"{DOMAIN}/{name}", **fields})(
        answer
    )


def _known(
    hass: HomeAssistant, connection: ActiveConnection, msg: dict[str, Any]
) -> AuxHeatConfigEntry | None:
    """Return the heat pump that is meant; None, and an error sent, where there is none."""
    entry = hass.config_entries.async_get_entry(msg["entry_id"])
    if entry is not None and entry.domain == DOMAIN:
        return entry
    connection.send_error(msg["id"], websocket_api.ERR_NOT_FOUND, "There is no such heat pump")
    return None


def _runs(hass: HomeAssistant, entry: AuxHeatConfigEntry, msg: dict[str, Any]) -> dict[str, Any]:
    return runs_as_told(
        hass,
        entry,
        between(entry, msg.get("start"), msg.get("end")),
        causes=msg["cause"],
        avoidable=msg["avoidable"],
        limit=msg["limit"],
        offset=msg["offset"],
    )


def _report(hass: HomeAssistant, entry: AuxHeatConfigEntry, msg: dict[str, Any]) -> dict[str, Any]:
    if "first_day" not in msg:
        period = period_of(entry, msg["period"], msg.get("date"))
    elif (period := Period(msg["first_day"], msg["last_day"])).days == 0:
        raise refusal("end_not_after_start")
    return report_as_told(hass, entry, period)


def _download(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, msg: dict[str, Any]
) -> dict[str, str]:
    asked = between(entry, msg.get("start"), msg.get("end"))
    return {"path": download_path(hass, entry, asked)}


def _points(hass: HomeAssistant, entry: AuxHeatConfigEntry, msg: dict[str, Any]) -> dict[str, Any]:
    asked = between(entry, msg.get("first_day"), msg.get("last_day"))
    return points_as_told(asked.runs(entry))


def _months(hass: HomeAssistant, entry: AuxHeatConfigEntry, msg: dict[str, Any]) -> dict[str, Any]:
    return months_as_told(hass, entry, msg.get("date"))


def _sheet(hass: HomeAssistant, entry: AuxHeatConfigEntry, msg: dict[str, Any]) -> dict[str, str]:
    return {"path": sheet_path(hass, entry, msg.get("date"))}


@websocket_api.websocket_command({vol.Required("type"): f"{DOMAIN}/entries"})
@callback
def _entries(hass: HomeAssistant, connection: ActiveConnection, msg: dict[str, Any]) -> None:
    """Tell which heat pumps there are."""
    connection.send_result(msg["id"], heat_pumps_as_told(hass))


@websocket_api.websocket_command({vol.Required("type"): f"{DOMAIN}/subscribe", _ENTRY: str})
@callback
def _subscribe(hass: HomeAssistant, connection: ActiveConnection, msg: dict[str, Any]) -> None:
    """Tell what is so now, and again whenever it changes, over reloads of the heat pump too."""
    entry = _known(hass, connection, msg)
    if entry is None:
        return
    subscription = _Subscription(hass, connection, msg["id"], entry)
    connection.subscriptions[msg["id"]] = subscription.stop
    connection.send_result(msg["id"])
    subscription.start()


class _Subscription:
    """Follows one heat pump for one card."""

    def __init__(
        self,
        hass: HomeAssistant,
        connection: ActiveConnection,
        msg_id: int,
        entry: AuxHeatConfigEntry,
    ) -> None:
        self._hass = hass
        self._connection = connection
        self._msg_id = msg_id
        self._entry = entry
        self._told: dict[str, Any] | None = None
        self._unfollow: CALLBACK_TYPE | None = None
        self._unlisten: CALLBACK_TYPE | None = None

    @callback
    def start(self) -> None:
        """Tell what is so now, and listen."""
        self._unlisten = async_dispatcher_connect(
            self._hass, SIGNAL_CONFIG_ENTRY_CHANGED, self._on_entry_changed
        )
        self._follow()

    @callback
    def stop(self) -> None:
        """Tell no more."""
        self._leave()
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None

    @callback
    def _on_entry_changed(self, change: ConfigEntryChange, entry: ConfigEntry[Any]) -> None:
        if entry.entry_id != self._entry.entry_id:
            return
        self._leave()
        if change is ConfigEntryChange.REMOVED:
            self._connection.send_event(self._msg_id, {"loaded": False, "removed": True})
        else:
            self._follow()

    @callback
    def _leave(self) -> None:
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None

    @callback
    def _follow(self) -> None:
        if self._entry.state is ConfigEntryState.LOADED:
            self._unfollow = self._entry.runtime_data.async_add_listener(self._tell)
        self._tell()

    @callback
    def _tell(self) -> None:
        """Tell what is so, if it isn't what was told last."""
        told: dict[str, Any] = {"loaded": is_ready(self._entry)}
        if told["loaded"]:
            told |= moment_as_told(self._hass, self._entry)
        if told != self._told:
            self._told = told
            self._connection.send_event(self._msg_id, told)
