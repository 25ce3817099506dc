"""Writes a home's past into a recorder's tables, as Home Assistant's recorder would have."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import batched
from typing import Any, Final, NamedTuple

from homeassistant.components.recorder.db_schema import (
    RecorderRuns,
    StateAttributes,
    States,
    StatesMeta,
)
from homeassistant.core import State
from homeassistant.helpers.json import json_bytes
from homeassistant.util import dt as dt_util
from homeassistant.util.ulid import ulid_at_time, ulid_to_bytes
from sqlalchemy import insert
from sqlalchemy.engine import Connection, Engine

AT_ONCE: Final = 5000


class Row(NamedTuple):
    """A state from an instant on, and when it was last heard of before the next, where told.

    Seconds since the beginning.
    """

    at_s: float
    entity_id: str
    state: str
    attributes: dict[str, Any]
    heard_s: float | None = None


def fill(engine: Engine, rows: Iterable[Row], begin_s: float, end_s: float) -> dict[str, State]:
    """Write rows, which come in the order of time; return the states at their end.

    The recorder ran from ``begin_s`` to ``end_s`` (seconds since 1970), and had tables already.
    """
    with engine.connect() as connection:
        writer = _Writer(connection, begin_s)
        for some in batched(rows, AT_ONCE, strict=False):
            connection.execute(insert(States), [writer.values(row) for row in some])
            connection.commit()
        began, ended = (dt_util.utc_from_timestamp(at) for at in (begin_s - 1.0, end_s))
        ran = {"start": began, "created": began, "end": ended, "closed_incorrect": False}
        connection.execute(insert(RecorderRuns).values(**ran))
        connection.commit()
    return {
        entity_id: State(entity_id, row.state, row.attributes)
        for entity_id, row in writer.last.items()
    }


class _Writer:
    """Turns rows into the table's, and writes once what many of them share."""

    def __init__(self, connection: Connection, begin_s: float) -> None:
        self._connection = connection
        self._begin_s = begin_s
        self._ids: dict[str, int] = {}
        self._attributes: dict[str, int] = {}
        self._changed_ts: dict[str, float] = {}
        self.last: dict[str, Row] = {}

    def values(self, row: Row) -> dict[str, Any]:
        """Return a row's values for the table of states."""
        at = self._begin_s + row.at_s
        before = self.last.get(row.entity_id)
        self.last[row.entity_id] = row
        if before is None or before.state != row.state:
            self._changed_ts[row.entity_id] = at
        packed = json_bytes(row.attributes)
        if row.entity_id not in self._ids:
            self._ids[row.entity_id] = self._id_of(StatesMeta, entity_id=row.entity_id)
        if (text := packed.decode()) not in self._attributes:
            hashed = StateAttributes.hash_shared_attrs_bytes(packed)
            self._attributes[text] = self._id_of(StateAttributes, hash=hashed, shared_attrs=text)
        changed = self._changed_ts[row.entity_id]
        heard = at if row.heard_s is None else self._begin_s + row.heard_s
        return {
            "metadata_id": self._ids[row.entity_id],
            "attributes_id": self._attributes[text],
            "state": row.state,
            "last_updated_ts": at,
            # Left out where they say nothing new.
            "last_changed_ts": None if changed == at else changed,
            "last_reported_ts": None if heard == at else heard,
            "origin_idx": 0,
            "context_id_bin": ulid_to_bytes(ulid_at_time(at)),
        }

    def _id_of(self, kind: type[StatesMeta | StateAttributes], **values: Any) -> int:
        key = self._connection.execute(insert(kind).values(**values)).inserted_primary_key
        if key is None:
            raise SystemExit("the database gives no keys")
        return int(key[0])
