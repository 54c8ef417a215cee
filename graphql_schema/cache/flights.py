"""One computes, the others wait: when many ask the same at once, it is worked out once in this process."""

from collections.abc import Callable, Hashable
from threading import Event, Lock
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Flight(Generic[Made]):
    """A computation that others wait for; ``made`` stays None when it did not lead to anything to share."""

    def __init__(self) -> None:
        self.landed = Event()
        self.made: Made | None = None


class Flights(Generic[Made]):
    """The computations that are under way, by what they compute."""

    def __init__(self, longest_wait: float) -> None:
        self.longest_wait = longest_wait
        self.under_way: dict[Hashable, Flight[Made]] = {}
        self.lock = Lock()

    def join(self, key: Hashable) -> tuple[Flight[Made], bool]:
        """The flight of a key, and whether the caller leads it: who leads must ``land``."""
        with self.lock:
            flight = self.under_way.get(key)
            if flight is not None:
                return flight, False
            flight = self.under_way[key] = Flight()
            return flight, True

    def land(self, key: Hashable, flight: Flight[Made], made: Made | None) -> None:
        with self.lock:
            self.under_way.pop(key, None)
        flight.made = made
        flight.landed.set()

    def shared(
        self, key: Hashable, is_good: Callable[[Made], bool], make: Callable[[], tuple[Made, bool]]
    ) -> tuple[Made, bool]:
        """What ``make`` returns, or what somebody else's did meanwhile; and whether it was made here.

        ``make`` says beside its result whether others may have it; ``is_good`` says whether the waiting one may
        take it. Whoever waited in vain works it out alone.
        """
        flight, leads = self.join(key)
        if not leads:
            flight.landed.wait(self.longest_wait)
            if flight.made is not None and is_good(flight.made):
                return flight.made, False
            return make()[0], True
        made = None
        try:
            result, is_shareable = make()
            made = result if is_shareable else None
            return result, True
        finally:
            self.land(key, flight, made)
