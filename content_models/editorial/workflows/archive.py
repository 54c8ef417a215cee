"""Archiving: unpublished, and marked so that nobody takes it for work in progress."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log
from wagtail.models import Page

from content_models.editorial.models.record import PageRecord

ARCHIVE_ACTION = "editorial.archive"
RESTORE_ACTION = "editorial.restore"


@transaction.atomic
def archive_page(*, page: Page, user: Any) -> None:
    """Takes a page offline and marks it as archived. A running workflow ends."""
    page = page.specific
    if page.workflow_in_progress:
        page.current_workflow_state.cancel(user=user)
    if page.live:
        UnpublishPageAction(page, user=user).execute(skip_permission_checks=True)
    PageRecord.objects.filter(page_id=page.pk).update(archived_at=timezone.now(), archived_by=user)
    log(instance=page, action=ARCHIVE_ACTION, user=user)


@transaction.atomic
def restore_page(*, page: Page, user: Any) -> None:
    """Makes an archived page a draft again."""
    if PageRecord.objects.filter(page_id=page.pk, archived_at__isnull=False).update(archived_at=None, archived_by=None):
        log(instance=page.specific, action=RESTORE_ACTION, user=user)


def is_archived(page: Page) -> bool:
    record = getattr(page, "record", None)
    return record is not None and record.archived_at is not None


def may_archive(page: Page, user: Any) -> bool:
    """Whoever may take it offline may archive it; a draft by those who may publish it."""
    tester = page.permissions_for_user(user)
    return bool(tester.can_unpublish() if page.live else tester.can_publish()) and not is_archived(page)


def may_restore(page: Page, user: Any) -> bool:
    return is_archived(page) and bool(page.permissions_for_user(user).can_edit())
