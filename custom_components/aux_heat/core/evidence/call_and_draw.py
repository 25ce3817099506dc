"""The thermostat's word beside a meter: what is called, and what draws."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from ..defrost import DEFROST_LONGEST
from ..stored import as_stored, as_time
from .verdict import Verdict

_OFF: Final = Verdict(on=False)
# The word and the meter agree: each excludes what the other could be wrong about.
_AGREED: Final = 0.97
# Strips that the thermostat didn't call: in defrost the unit's own board does.
_UNCALLED: Final = 0.7
# A minute-mean and a late poll may part the word from the draw by this much.
_APART_LONGEST: Final = timedelta(minutes=3)
# Strips give 0.7 of their nameplate at the least (208 V).
_LEAST_SHARE: Final = 0.65


class CallAndDraw:
    """Joins the thermostat's word with the home's meter.

    That a run exists either can tell; when it began and ended, the meter. Where aux is called for
    minutes and the home has no room for the draw of even one stage, they don't run.
    """

    def __init__(self) -> None:
        """Start with nothing called."""
        self._called: datetime | None = None
        self._drew = False
        self._uncalled: datetime | None = None
        self._refused = False
        # What draws may be theirs, but another heat pump claims it: of that nothing follows.
        self._elsewhere = False
        self._at: datetime | None = None

    def rest(self) -> None:
        """Forget what was called and drawn: one of the two can't tell, or neither is asked."""
        self._called = self._uncalled = None
        self._drew = self._refused = self._elsewhere = False

    def judge(
        self,
        at: datetime,
        said: Verdict,
        home: Verdict,
        *,
        room_w: float | None,
        claimed_w: float,
        stage_w: float | None,
        beside: bool,
        is_shared: bool,
    ) -> Verdict:
        """Return what both say together. Both can tell; power in W.

        ``room_w``: what strips could draw at the most; ``claimed_w``: what another heat pump claims
        beside that; ``stage_w``: what their smallest stage draws. ``beside``: the draw came on
        while the compressor ran, as in defrost. ``is_shared``: other heat pumps are on the meter.
        """
        self._at = at
        if not said.on:
            self._called, self._refused, self._elsewhere = None, False, False
            return self._judge_uncalled(at, home, beside=beside, is_shared=is_shared)
        self._uncalled = None
        if self._called is None:
            self._called, self._drew = at, False
        if home.on:
            self._drew, self._refused = True, False
            return home._replace(confidence=_AGREED)
        if self._drew and (room_w is None or stage_w is None or room_w < _LEAST_SHARE * stage_w):
            return _OFF
        if self._is_too_little(at, room_w, stage_w):
            self._refused = True
            self._elsewhere = room_w is not None and not self._is_too_little(
                at, room_w + claimed_w, stage_w
            )
        if claimed_w and (room_w is None or not _has_room(room_w, stage_w)):
            # What draws is another heat pump's: a call alone is no run beside that.
            return Verdict(on=False, withdrawn=True)
        return Verdict(on=False, withdrawn=True) if self._refused else said

    def _judge_uncalled(
        self, at: datetime, home: Verdict, *, beside: bool, is_shared: bool
    ) -> Verdict:
        if not home.on:
            self._drew = False
            self._uncalled = None
            return home
        if self._drew:
            # The word went first; the draw of the same strips follows. What goes on for longer may
            # be those of another heat pump.
            self._uncalled = self._uncalled or at
            if not is_shared or at - self._uncalled < _APART_LONGEST:
                return home._replace(confidence=_AGREED)
            self._drew = False
        if is_shared or not beside:
            return _OFF
        self._uncalled = self._uncalled or at
        if at - self._uncalled >= DEFROST_LONGEST:
            return Verdict(on=False, withdrawn=True)
        return home._replace(confidence=_UNCALLED)

    def _is_too_little(self, at: datetime, room_w: float | None, stage_w: float | None) -> bool:
        return (
            self._called is not None
            and at - self._called >= _APART_LONGEST
            and not _has_room(room_w, stage_w)
        )

    @property
    def called_without_draw(self) -> bool:
        """Whether aux is called at the moment and too little is drawn for it."""
        return self._refused and not self._elsewhere

    @property
    def next_deadline(self) -> datetime | None:
        """When to judge again, readings or not."""
        due: datetime | None = None
        if self._called is not None and not self._drew:
            due = self._called + _APART_LONGEST
        elif self._uncalled is not None:
            due = self._uncalled + (_APART_LONGEST if self._drew else DEFROST_LONGEST)
        return due if due is not None and self._at is not None and due > self._at else None

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "called": as_stored(self._called),
            "drew": self._drew,
            "refused": self._refused,
            "elsewhere": self._elsewhere,
            "at": as_stored(self._at),
            "uncalled": as_stored(self._uncalled),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        called, uncalled = stored["called"], stored["uncalled"]
        self._called = as_time(called)
        self._uncalled = as_time(uncalled)
        self._drew, self._refused = stored["drew"], stored["refused"]
        # Not there in what an earlier version stored.
        self._elsewhere = stored.get("elsewhere", False)
        self._at = as_time(stored["at"])


def _has_room(room_w: float | None, stage_w: float | None) -> bool:
    """Return whether a stage may draw in so much room, W; True where that isn't known."""
    return room_w is None or stage_w is None or room_w >= _LEAST_SHARE * stage_w
