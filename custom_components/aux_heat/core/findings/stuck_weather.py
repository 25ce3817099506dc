"""Stuck weather: an outdoor temperature that has stood still for so long that it is no weather."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from ..stored import as_stored, as_time

# Even in fog, and told in whole degrees, the weather hardly stays the same for a day and a night.
_LONGEST: Final = timedelta(days=1)


class StuckWeather:
    """Notices that the outdoor temperature does not change any more."""

    def __init__(self) -> None:
        """Start without any weather."""
        self._outdoor_c: float | None = None
        self._since: datetime | None = None

    def follow(self, at: datetime, outdoor_c: float | None) -> None:
        """Take the outdoor temperature that is shown now; None: none is."""
        if outdoor_c is not None and outdoor_c != self._outdoor_c:
            self._outdoor_c, self._since = outdoor_c, at

    def is_stuck(self, at: datetime) -> bool:
        """Return whether it has been the same for too long to go by it."""
        return self._since is not None and at - self._since > _LONGEST

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        return [self._outdoor_c, as_stored(self._since)]

    def restore(self, stored: list[Any]) -> None:
        """Take back what ``as_list`` wrote."""
        self._outdoor_c, self._since = stored[0], as_time(stored[1])
