"""What scripts/benchmark home measures at a time, and what it finds of each way to watch a home."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

# Sources that nobody listens to, what a household would build, and the integration.
ALONE: Final = "sources alone"
BY_HAND: Final = "built by hand"
OURS: Final = "Aux Heat Monitor"
PARTS: Final = (ALONE, BY_HAND, OURS)
BEGIN_S: Final = datetime(2026, 1, 15, tzinfo=UTC).timestamp()


def entry_id(number: int) -> str:
    """Return the id of a heat pump's entry."""
    return f"heatpump{number:02d}"


@dataclass(frozen=True, slots=True)
class Case:
    """Homes that are watched for so long; their meters report so often, in seconds.

    ``stored``: a folder with what the integration kept of earlier, for its first heat pump.
    """

    every_s: float
    heat_pumps: int
    hours: float
    parts: tuple[str, ...] = PARTS
    stored: Path | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What one part cost. CPU is in us per report of a meter; the sources' own is in it.

    ``recorder_us``: of the recorder's thread, by the share of its rows that are this part's;
    ``process_us``: of the whole process, whoever else is in it. ``states`` and ``statistics`` are
    rows, and ``kilobytes`` what they take of the database's file. ``longest`` is what kept the
    event loop longest at a stretch, ``started_by`` the same while it was set up.
    """

    part: str
    reports: int
    loop_us: float
    threads_us: float
    recorder_us: float
    process_us: float
    writes: int
    states: int
    statistics: int
    kilobytes: float
    longest_ms: float
    longest: str
    start_ms: float
    started_by: str
    memory_mb: float
    # How long backup heat ran today, hours, as this part has it of all heat pumps together.
    found_h: float | None
    true_h: float
    by_entity: dict[str, int] = field(default_factory=dict)

    @property
    def cpu_us(self) -> float:
        """All of it, us per report."""
        return self.loop_us + self.threads_us + self.recorder_us

    @property
    def rows(self) -> int:
        """All rows."""
        return self.states + self.statistics
