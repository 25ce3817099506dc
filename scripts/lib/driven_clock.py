"""A clock that a program sets: Home Assistant and its event loop go by it, as fast as they can.

To be installed before anything of Home Assistant is imported: much of it keeps the function.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
import gc
import sys
import time
from typing import Any, Final

_REAL_TIME: Final = time.time


@dataclass(slots=True)
class Account:
    """What somebody's work took: CPU time (ns) on the event loop and in threads for it."""

    loop_ns: int = 0
    threads_ns: int = 0
    writes: int = 0
    # Of the longest that was done without a pause: how long, and what it was.
    longest_ns: int = 0
    longest: str = ""

    def add(self, took_ns: int, stretch_ns: int, what: Callable[..., object] | str) -> None:
        """Note what was done on the loop, and how long that is without what isn't its own."""
        self.loop_ns += took_ns
        if stretch_ns > self.longest_ns:
            self.longest_ns = stretch_ns
            self.longest = what if isinstance(what, str) else name_of(what)

    def clear(self) -> None:
        """Start anew."""
        self.loop_ns = self.threads_ns = self.writes = self.longest_ns = 0
        self.longest = ""


# For whom something is done. What is begun in somebody's name (a task, a timer, a job for a
# thread) goes on in it: asyncio hands the context on.
WORKS_FOR: Final = ContextVar[Account | None]("works_for", default=None)


def name_of(what: Callable[..., object]) -> str:
    """Return a callback's name, as far as it has one."""
    owner = getattr(what, "__self__", what)
    if isinstance(owner, asyncio.Task):
        return owner.get_name()
    return getattr(owner, "__qualname__", None) or type(owner).__qualname__


@dataclass(slots=True)
class Clock:
    """The time, as it was set last; it stands still meanwhile."""

    now_s: float = field(default_factory=_REAL_TIME)

    def time(self) -> float:
        """Return seconds since 1970."""
        return self.now_s

    def utcnow(self) -> datetime:
        """Return the same as a date."""
        return datetime.fromtimestamp(self.now_s, UTC)


class DrivenLoop(asyncio.SelectorEventLoop):
    """An event loop whose timers go by the clock that is set, and that keeps accounts."""

    def __init__(self, clock: Clock) -> None:
        """Go by a clock."""
        self._driven = clock
        super().__init__()

    def time(self) -> float:
        """Return the clock's time; all that matters of it is how it goes on."""
        return self._driven.now_s

    def run_in_executor[**P, R](  # type: ignore[override]
        self, executor: Executor | None, func: Callable[..., R], *args: Any
    ) -> asyncio.Future[R]:
        """Run something in a thread; what that takes is put down to who asked for it."""
        account = WORKS_FOR.get()
        if account is None:
            return super().run_in_executor(executor, func, *args)

        def measured() -> R:
            began_ns = time.thread_time_ns()
            try:
                return func(*args)
            finally:
                account.threads_ns += time.thread_time_ns() - began_ns

        return super().run_in_executor(executor, measured)


class Watch:
    """Measures what is done at a stretch, less what Python's collector of garbage took in it.

    That one strikes anybody.
    """

    def __init__(self) -> None:
        """Listen to the collector from now on."""
        self._collected_ns = 0
        self._began_ns = 0
        gc.callbacks.append(self._note)

    def _note(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._began_ns = time.thread_time_ns()
        else:
            self._collected_ns += time.thread_time_ns() - self._began_ns

    def do[**P](
        self,
        account: Account,
        what: Callable[..., object] | str,
        call: Callable[P, object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Do something on somebody's account."""
        collected_ns, began_ns = self._collected_ns, time.thread_time_ns()
        call(*args, **kwargs)
        took_ns = time.thread_time_ns() - began_ns
        account.add(took_ns, took_ns - (self._collected_ns - collected_ns), what)


def install(clock: Clock) -> Watch:
    """Let everything that is imported from now on go by a clock, and callbacks be accounted for.

    Raises RuntimeError where Home Assistant was imported before.
    """
    if "homeassistant.core" in sys.modules:
        raise RuntimeError("Home Assistant was imported before its clock")
    time.time = clock.time
    from homeassistant.util import dt as dt_util  # noqa: PLC0415 - not before the clock's function

    def now(time_zone: tzinfo | None = None) -> datetime:
        return clock.utcnow().astimezone(time_zone or dt_util.DEFAULT_TIME_ZONE)

    dt_util.utcnow = clock.utcnow  # type: ignore[assignment]
    dt_util.now = now
    watch = Watch()
    plain = asyncio.Handle._run  # noqa: SLF001 - there is no other way

    def run(handle: Any) -> None:
        account: Account | None = handle._context.get(WORKS_FOR)  # noqa: SLF001 - likewise
        if account is None:
            plain(handle)
        else:
            watch.do(account, handle._callback, plain, handle)  # noqa: SLF001 - likewise

    asyncio.Handle._run = run  # type: ignore[method-assign, assignment]  # noqa: SLF001 - likewise
    return watch
