"""A house over days for the findings' tests: calls for heat, strips, the compressor, the weather.

Each helper plays a stretch and leaves the home where the stretch ends.
"""

from __future__ import annotations

from datetime import datetime, timedelta
import json
from typing import Self

from custom_components.aux_heat.core import Finding, FindingKind

from .home import Home, instant


class Winter(Home):
    """A home that is told in stretches of time rather than in tables."""

    def __init__(self, **settings: object) -> None:
        """Begin at midnight."""
        super().__init__(**settings)
        self.at = instant("0:00")

    def starts(self, day: str, clock: str = "0:00") -> Self:
        """Begin on another day."""
        self.at = instant(clock, day)
        return self

    def say(self, **values: object) -> Self:
        """Report values now."""
        self.report(self.at, values)
        return self

    def wait(self, minutes: float = 0, hours: float = 0, days: float = 0) -> Self:
        """Let time pass."""
        self.at += timedelta(minutes=minutes, hours=hours, days=days)
        self.monitor.advance(self.at)
        return self

    def drift(self, hours: float, per_hour_k: float, *, every: float = 5) -> Self:
        """Let time pass in which the house grows warmer or colder, shown to a tenth."""
        indoor_c = float(self.now_value("indoor_c"))
        steps = round(hours * 60 / every)
        for step in range(1, steps + 1):
            self.wait(every)
            self.say(indoor_c=round(indoor_c + per_hour_k * step * every / 60, 1))
        return self

    def now_value(self, name: str) -> float:
        """Return the value that was reported last."""
        found = {quantity.value: value for quantity, value in self.now.items()}[name]
        assert isinstance(found, float)
        return found

    def cycles(
        self, times: int, on: float = 30, off: float = 30, *, aux: bool = False, **values: object
    ) -> Self:
        """Play calls for heat: minutes on and off, with strips or without, and other values."""
        for _ in range(times):
            self.say(hvac_action="heating", aux_running="on" if aux else "off", **values)
            self.wait(on)
            self.say(hvac_action="idle", aux_running="off", **dict.fromkeys(values, "off"))
            self.wait(off)
        return self

    @property
    def found(self) -> dict[FindingKind, Finding]:
        """What stands."""
        return dict(self.snapshot.findings)

    @property
    def kinds(self) -> set[str]:
        """The kinds of what stands."""
        return {kind.value for kind in self.found}

    def one(self, kind: str) -> Finding:
        """Return a finding that stands."""
        return self.found[FindingKind(kind)]

    def ever(self, kind: str) -> list[Finding]:
        """Return all findings of a kind, those that have cleared too."""
        return [finding for finding in self.monitor.findings() if finding.kind == kind]

    @property
    def story(self) -> str:
        """All findings, to the byte."""
        return json.dumps([finding.as_dict() for finding in self.monitor.findings()])


def since(finding: Finding, start: datetime) -> float:
    """Return how many minutes after an instant a finding was raised."""
    return (finding.raised - start).total_seconds() / 60
