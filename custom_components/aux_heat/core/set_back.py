"""A clock that was set back: what a monitor knew, as it has to be to go on from an earlier time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
import re
from typing import Any, Final

_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT.+")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
# What can't be told by times that were wrong: loads on the home's meter and the calls beside them,
# the hour and the day in progress. Each begins anew, as after a long silence.
_BEGUN_ANEW: Final = (
    ("detector", ("home", "joined")),
    ("utilization", ("since", "day", "day_end")),
    ("called_days", ("since", "day_end", "watched_s", "called")),
    ("heat_loss", ("day", "day_ends", "since")),
    ("learner", ("hours",)),
)
# Neither has times; a value may be any text.
_AS_IT_IS: Final = frozenset({"values", "live_sums"})


def moved_back(
    state: Mapping[str, Any], fresh: Mapping[str, Any], since: datetime, to: datetime, today: date
) -> dict[str, Any]:
    """Return a monitor's state of ``since`` as one of ``to``, an earlier instant.

    What began later than ``to`` began then; what is due comes after the same wait; of days later
    than ``today``, the local one, nothing is known. ``fresh`` is the state of a new monitor.
    """

    def instant(text: str) -> str:
        at = datetime.fromisoformat(text)
        if at <= to:
            return text
        return (to if at <= since else at - (since - to)).isoformat()

    def is_to_come(value: object) -> bool:
        return (
            isinstance(value, str)
            and _DAY.fullmatch(value) is not None
            and date.fromisoformat(value) > today
        )

    def walk(value: Any) -> Any:
        if isinstance(value, str):
            if is_to_come(value):
                return today.isoformat()
            return instant(value) if _INSTANT.fullmatch(value) else value
        if isinstance(value, Mapping):
            return {key: walk(one) for key, one in value.items() if not is_to_come(key)}
        if isinstance(value, list | tuple):
            return [
                walk(one)
                for one in value
                if not (isinstance(one, list | tuple) and one and is_to_come(one[0]))
            ]
        return value

    moved = {
        part: value if part in _AS_IT_IS else walk(value)
        for part, value in state.items()
        if part != "draft"
    }
    for part, names in _BEGUN_ANEW:
        if moved.get(part) is not None and fresh.get(part) is not None:
            anew = {name: fresh[part][name] for name in names if name in fresh[part]}
            moved[part] = moved[part] | anew
    return moved | {"draft": None, "paused": None}
