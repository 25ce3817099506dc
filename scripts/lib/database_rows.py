"""Which rows of a recorder's database are whose, and what they take of its file."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
import shutil
import sqlite3
from typing import Final

_STATISTICS: Final = ("statistics", "statistics_short_term")


@dataclass(frozen=True, slots=True)
class Told:
    """Rows of some entities and series: how many, and what their states take, kB."""

    by_entity: dict[str, int]
    statistics: int
    kilobytes: float

    @property
    def states(self) -> int:
        """How many states."""
        return sum(self.by_entity.values())

    @property
    def all(self) -> int:
        """How many rows."""
        return self.states + self.statistics


class DatabaseRows:
    """Looks at a SQLite file that nobody writes to any more."""

    def __init__(self, file: Path) -> None:
        """Count."""
        self._file = file
        with closing(sqlite3.connect(file)) as database:
            self._states: dict[str, int] = dict(
                database.execute(
                    "select states_meta.entity_id, count(*) from states"
                    " join states_meta using (metadata_id) group by 1"
                )
            )
            self._statistics: dict[str, int] = dict(
                database.execute(
                    "select statistic_id, count(*) from"
                    " (select metadata_id from statistics"
                    " union all select metadata_id from statistics_short_term) as all_rows"
                    " join statistics_meta on id = all_rows.metadata_id group by 1"
                )
            )
        self._bare_kb = self._size_kb(frozenset())

    @property
    def all(self) -> int:
        """All rows of states and statistics."""
        return sum(self._states.values()) + sum(self._statistics.values())

    def of(self, names: Collection[str]) -> Told:
        """Return those of entities and of statistics."""
        return Told(
            {name: self._states[name] for name in sorted(names) if name in self._states},
            sum(self._statistics.get(name, 0) for name in names),
            self._size_kb(names) - self._bare_kb,
        )

    def _size_kb(self, names: Collection[str]) -> float:
        """Return how large the file is with nobody else's rows in it."""
        with self._copy() as copy, closing(sqlite3.connect(copy)) as database:
            database.execute("create temporary table kept (name text primary key)")
            database.executemany("insert into kept values (?)", [(name,) for name in names])
            database.execute(
                "delete from states where metadata_id not in (select metadata_id"
                " from states_meta where entity_id in (select name from kept))"
            )
            database.execute(
                "delete from state_attributes where attributes_id not in"
                " (select attributes_id from states where attributes_id is not null)"
            )
            for table in _STATISTICS:
                database.execute(
                    f"delete from {table} where metadata_id not in (select id"  # noqa: S608
                    " from statistics_meta where statistic_id in (select name from kept))"
                )
            database.commit()
            database.execute("vacuum")
            database.commit()
            pages, size = (
                database.execute(f"pragma {what}").fetchone()[0]
                for what in ("page_count", "page_size")
            )
            return float(pages * size) / 1000

    @contextmanager
    def _copy(self) -> Iterator[Path]:
        copy = self._file.with_suffix(".copy")
        shutil.copyfile(self._file, copy)
        try:
            yield copy
        finally:
            copy.unlink()
