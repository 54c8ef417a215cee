"""What is derived from a stored object is worked out once for a transaction, however often it was asked for."""

from contextlib import suppress

import pytest
from django.db import transaction
from django_tasks_db.models import DBTaskResult
from wagtail.tasks import update_reference_index_task

from tests.support.tasks import succeed

pytestmark = pytest.mark.django_db(transaction=True)

PAGE = ("wagtailcore", "page", "1")


class PlannedError(Exception):
    """Rolls a block back."""


def waiting() -> int:
    return DBTaskResult.objects.ready().count()


def queue_in_vain() -> None:
    with transaction.atomic():
        update_reference_index_task.enqueue(*PAGE)
        raise PlannedError


def test_the_same_indexing_is_queued_once_in_a_transaction() -> None:
    with transaction.atomic():
        first = update_reference_index_task.enqueue(*PAGE)
        again = update_reference_index_task.enqueue(*PAGE)
        update_reference_index_task.enqueue("wagtailcore", "page", "2")

    assert (first.id == again.id, waiting()) == (True, 2)


def test_it_is_queued_again_in_the_next_transaction_which_the_first_task_may_not_see() -> None:
    for _ in range(2):
        with transaction.atomic():
            update_reference_index_task.enqueue(*PAGE)
    update_reference_index_task.enqueue(*PAGE)
    update_reference_index_task.enqueue(*PAGE)

    assert waiting() == 4


def test_it_is_queued_again_when_a_savepoint_took_it_along() -> None:
    with transaction.atomic():
        with suppress(PlannedError):
            queue_in_vain()
        update_reference_index_task.enqueue(*PAGE)
        update_reference_index_task.enqueue(*PAGE)

    assert waiting() == 1


def test_it_is_queued_again_when_the_transaction_before_was_rolled_back() -> None:
    with suppress(PlannedError):
        queue_in_vain()
    with transaction.atomic():
        update_reference_index_task.enqueue(*PAGE)

    assert waiting() == 1


def test_other_tasks_are_queued_as_often_as_they_are_asked_for() -> None:
    with transaction.atomic():
        succeed.enqueue()
        succeed.enqueue()

    assert waiting() == 2
