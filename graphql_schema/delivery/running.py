"""The thread of the leading worker in which changes travel: outbox, purges, webhooks. It holds no task up."""

import logging
import threading
import time

from django.db import DatabaseError, InterfaceError, close_old_connections, connections

from graphql_schema.delivery.outbox import collect
from graphql_schema.delivery.purging import purge_due
from graphql_schema.delivery.webhooks import deliver_due

logger = logging.getLogger("graphql_schema.delivery")

PAUSE_SECONDS = 0.5
# Two and a half turns of the periodic job that keeps it going: who does not lead any more stops.
LASTS_SECONDS = 50.0


class Courier:
    """Works while it is told to go on."""

    def __init__(self) -> None:
        self.goes_on_until = 0.0
        self.thread: threading.Thread | None = None
        self.lock = threading.Lock()

    def keep_going(self) -> None:
        """A periodic job of the leading worker."""
        self.goes_on_until = time.monotonic() + LASTS_SECONDS
        with self.lock:
            if self.thread is None or not self.thread.is_alive():
                self.thread = threading.Thread(target=self.run, name="courier", daemon=True)
                self.thread.start()

    def run(self) -> None:
        while time.monotonic() < self.goes_on_until:
            if not self.turn():
                time.sleep(PAUSE_SECONDS)
        connections.close_all()

    @staticmethod
    def turn() -> bool:
        """One round. Whether there was anything to do."""
        try:
            close_old_connections()
            return bool(collect() + purge_due() + deliver_due())
        except (DatabaseError, InterfaceError):
            logger.exception("changes could not be sent on; trying again")
            connections.close_all()
        except Exception:
            logger.exception("changes could not be sent on")
        return False


courier = Courier()


def keep_delivering() -> None:
    courier.keep_going()
