"""Switching: which loads a step up brings, and which ones a step down ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from .compressor_draw import weather_of
from .compressor_on import CompressorOn
from .heat_calls import Call
from .known_loads import KnownLoads
from .load_drafts import LoadDrafts
from .pulses import Pulse, Pulses
from .reading import Quantity, Values
from .steps import Step


class Switching:
    """Reads steps by what is known of loads, and by what is on.

    ``settling``: the size of the load that came on last still becomes more exact.
    """

    def __init__(
        self, pulses: Pulses, known: KnownLoads, drafts: LoadDrafts, compressor: CompressorOn
    ) -> None:
        """Switch these loads."""
        self._pulses = pulses
        self._known = known
        self._drafts = drafts
        self._compressor = compressor
        self.settling = False

    def begin(self, at: datetime, step: Step, call: Call | None, values: Values) -> bool:
        """Note what came on: a load, the compressor, or the compressor with a load.

        ``call``: the one in which it did. Returns whether it is a load that is known.
        """
        weather = weather_of(values.number(Quantity.OUTDOOR_C))
        with_call = (
            call is not None
            and call.brings(step.at)
            and not self._compressor.came_before(call, step.size_w, weather)
        )
        parts = [step.size_w]
        compressor = with_call and self._known.is_compressor_now(step.size_w, weather)
        if with_call and not compressor and not self._known.strips.match(step.size_w, apart=False):
            beside_w = self._known.beside_compressor(step.size_w, weather)
            if beside_w is not None:
                parts = [step.size_w - beside_w, beside_w]
                compressor = True
        level_w = step.before_w
        for size_w in parts:
            pulse = Pulse(
                step.at,
                size_w,
                level_w,
                call,
                apart=call is not None and not (with_call and size_w is parts[0]),
                compressor=compressor and size_w is parts[0],
                weather=weather,
            )
            level_w += size_w
            self._pulses.begin(pulse)
            if call is not None:
                self._drafts.begin(pulse, at, values)
        self.settling = len(parts) == 1
        newest = self._pulses.open[-1]
        return compressor or (
            call is not None and self._known.strips.match(newest.size_w, apart=newest.apart)
        )

    def make_exact(self, level_w: float | None, *, settling: bool) -> None:
        """Correct the size of the load that came on last, by the level that it left.

        ``settling``: that level still becomes more exact.
        """
        pulse = self._pulses.open[-1] if self._pulses.open else None
        if pulse is None or level_w is None:
            self.settling = False
            return
        size_w = level_w - pulse.level_before_w
        if size_w > 0:
            pulse.size_w = size_w
        self.settling = settling

    def end(
        self, step: Step, values: Values, *, calling: bool, strips: Sequence[Pulse]
    ) -> list[Pulse]:
        """Return the loads that a step down ends. ``strips``: those that are on."""
        self.settling = False
        if strips and not self._pulses.fits(step, calling=calling):
            for pulse in strips:
                if (other := self._left_of(pulse, step, values)) is not None:
                    self._pulses.swap(pulse, other)
                    return [pulse]
        return self._pulses.end(step, calling=calling, whole=strips)

    def _left_of(self, strips: Pulse, step: Step, values: Values) -> Pulse | None:
        """Return what is on in the strips' place, where the step is smaller than they are."""
        rest_w = strips.size_w + step.size_w
        if self._known.strips.is_stage(rest_w, strips.size_w):
            # One stage went, or in defrost the compressor dipped as well: the other stays.
            stage = Pulse(
                step.at,
                rest_w,
                strips.level_before_w,
                strips.call,
                apart=True,
                weather=strips.weather,
                stage=True,
            )
            self._drafts.begin(stage, step.at, values)
            return stage
        # Strips may go in the very report in which another load comes.
        other_w = self._known.others.match(rest_w)
        if other_w is None:
            return None
        return Pulse(step.at, other_w, strips.level_before_w, weather=strips.weather)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {"settling": self.settling}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self.settling = stored["settling"]
