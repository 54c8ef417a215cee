"""Makes calls when they are due: at most 32 at a time, in the order of their times, held when told so."""

import heapq
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from queue import SimpleQueue
from typing import Protocol

from locales.simulator.clock import Clock, ManualClock
from locales.simulator.records import Call

CALLS_AT_A_TIME = 32
Entry = tuple[float, int, Call]


class Line(Protocol):
    """What the engine needs of the service: make one try of a call, and say when to try again, if at all."""

    def attempt(self, call: Call) -> float | None:
        """Returns the moment of the next try, None when the call has ended."""


class Engine:
    """The queue of calls. With a manual clock they are made by whoever moves it, else by threads of its own."""

    def __init__(self, clock: Clock, line: Line) -> None:
        self.clock = clock
        self.line = line
        self.is_held = False
        self.busy = 0
        self._waiting: list[Entry] = []
        self._kept: list[Entry] = []
        self._numbers = count()
        self._changed = threading.Condition()
        self._ready: SimpleQueue[Call | None] = SimpleQueue()
        self._is_stopped = False

    def start(self) -> None:
        if not isinstance(self.clock, ManualClock):
            threading.Thread(target=self._dispatch, daemon=True).start()
            for _ in range(CALLS_AT_A_TIME):
                threading.Thread(target=self._work, daemon=True).start()

    def stop(self) -> None:
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()
        for _ in range(CALLS_AT_A_TIME):
            self._ready.put(None)

    def add(self, calls: Iterable[Call]) -> None:
        with self._changed:
            for call in calls:
                entry = (call.due, next(self._numbers), call)
                if call.is_held:
                    self._kept.append(entry)
                else:
                    heapq.heappush(self._waiting, entry)
            self._changed.notify_all()

    def pending(self) -> list[Call]:
        """What waits, the next first."""
        with self._changed:
            return [call for _due, _number, call in sorted([*self._waiting, *self._kept], key=lambda entry: entry[:2])]

    def clear(self) -> None:
        with self._changed:
            self._waiting, self._kept, self.is_held = [], [], False
            self._changed.notify_all()

    def hold(self) -> None:
        self.is_held = True

    def release(self) -> None:
        """Let everything go that was held, also what a fault held by itself."""
        with self._changed:
            self.is_held = False
            for entry in self._kept:
                entry[2].is_held = False
                heapq.heappush(self._waiting, entry)
            self._kept = []
            self._changed.notify_all()
        if isinstance(self.clock, ManualClock):
            self.advance(0)

    def deliver(self, wanted: Callable[[Call], bool]) -> int:
        """Make these calls now, whenever they are due; returns how many."""
        with self._changed:
            taken = sorted((e for e in [*self._waiting, *self._kept] if wanted(e[2])), key=lambda entry: entry[:2])
            numbers = {number for _due, number, _call in taken}
            self._kept = [entry for entry in self._kept if entry[1] not in numbers]
            self._waiting = [entry for entry in self._waiting if entry[1] not in numbers]
            heapq.heapify(self._waiting)
            self.busy += len(taken)
        for _due, _number, call in taken:
            call.is_held = False
            self._make(call)
        return len(taken)

    def advance(self, seconds: float) -> int:
        """Move a manual clock, and make what becomes due on the way; returns how many calls were made."""
        if not isinstance(self.clock, ManualClock):
            raise TypeError("the clock is not manual")
        end, made = self.clock.now() + seconds, 0
        while (due := self._next_due()) is not None and due <= end:
            self.clock.move_to(due)
            calls = self._take_due(due)
            self._make_together(calls)
            made += len(calls)
        self.clock.move_to(end)
        return made

    def wait_until_idle(self, seconds: float) -> bool:
        """Whether nothing waits or is being made before the time is over; what is held counts as waiting."""
        with self._changed:
            return self._changed.wait_for(lambda: not (self._waiting or self._kept or self.busy), seconds)

    def _next_due(self) -> float | None:
        # The condition's lock may be taken again by the thread that has it.
        with self._changed:
            return self._waiting[0][0] if self._waiting and not self.is_held else None

    def _take_due(self, moment: float) -> list[Call]:
        taken = []
        with self._changed:
            while self._waiting and not self.is_held and self._waiting[0][0] <= moment:
                taken.append(heapq.heappop(self._waiting)[2])
            self.busy += len(taken)
        return taken

    def _make_together(self, calls: list[Call]) -> None:
        if len(calls) == 1:
            self._make(calls[0])
            return
        with ThreadPoolExecutor(CALLS_AT_A_TIME) as pool:
            list(pool.map(self._make, calls))

    def _make(self, call: Call) -> None:
        try:
            again = self.line.attempt(call)
            if again is not None:
                call.due = again
                self.add([call])
        finally:
            with self._changed:
                self.busy -= 1
                if not self.busy and not self._waiting:
                    self._changed.notify_all()

    def _dispatch(self) -> None:
        while not self._is_stopped:
            due = self._next_due()
            if due is not None and due <= self.clock.now():
                for call in self._take_due(self.clock.now()):
                    self._ready.put(call)
                continue
            with self._changed:
                if self._next_due() == due and not self._is_stopped:
                    self._changed.wait(None if due is None else max(0.0, due - self.clock.now()))

    def _work(self) -> None:
        while (call := self._ready.get()) is not None and not self._is_stopped:
            self._make(call)
