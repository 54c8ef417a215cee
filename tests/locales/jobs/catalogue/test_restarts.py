"""A worker that is killed between any two statements, again and again, while deliveries go wrong as well."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from django.db import connection
from wagtail_localize.models import StringTranslation

from locales.models import JobEvent
from locales.simulator import Simulator, untranslate
from locales.sweeping.services import sweep
from tests.locales.jobs.bridge import Bridge
from tests.locales.jobs.catalogue.conftest import TEXTS, make_everything_old, told
from tests.locales.jobs.catalogue.page import ending, promised
from tests.locales.jobs.catalogue.test_fault_catalogue import by_code
from tests.locales.jobs.conftest import run_tasks

# That each transaction is whole or not there is the database's business, whichever it is.
pytestmark = [pytest.mark.django_db, pytest.mark.once]

FAULTS = ("never_delivers", "very_late", "duplicate_same", "duplicate_different", "out_of_order", "burst")
STEP = 17


class Killed(BaseException):
    """Nothing catches it, as nothing catches a kill."""


@contextmanager
def killed_after(statements: int) -> Iterator[None]:
    """Dies before the next statement; what undoes open transactions still runs, as the database does it by itself.

    A transaction that Django opens for one object, without a savepoint, cannot be undone within a test's own: there it
    dies a little later.
    """
    left, held = statements, len(connection.savepoint_ids)

    def count(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        nonlocal left
        if "SAVEPOINT" not in sql:
            left -= 1
            if left < 0 and connection.savepoint_ids[held : held + 1] != [None]:
                raise Killed
        return execute(sql, params, many, context)

    with connection.execute_wrapper(count):
        yield


@pytest.mark.parametrize("fault", FAULTS)
def test_a_worker_that_dies_again_and_again_loses_nothing(
    order: Any, bridge: Bridge, sim: Simulator, fault: str
) -> None:
    sim.control.rule(fault, times=2)
    order("fr", "el")

    lives = 0
    while set(by_code().values()) != {"ingested"}:
        lives += 1
        assert lives < 50
        with suppress(Killed), killed_after(lives * STEP):
            run_tasks()
            sweep()
            run_tasks()
        make_everything_old()
        bridge.during(lambda: sim.control.advance(20_000))
    assert lives > 3
    assert ending(by_code(), told()) == promised("cms_restart")
    written = JobEvent.objects.filter(verb="target_moved", new_state="ingested")
    assert sorted(written.values_list("target__language_code", flat=True)) == ["el", "fr"]
    titles = StringTranslation.objects.filter(context__path="title")
    assert {row.locale.language_code: untranslate(row.data, row.locale.language_code.upper()) for row in titles} == {
        "el": TEXTS["title"],
        "fr": TEXTS["title"],
    }
