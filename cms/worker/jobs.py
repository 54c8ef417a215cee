"""The periodic jobs of the service itself; other packages list theirs in the settings."""

import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.models import DraftStateMixin, Page, Revision

from cms.worker.leases import forget_dead_workers

logger = logging.getLogger(__name__)

KEEP_SUCCESSFUL = timedelta(days=2)
KEEP_FAILED = timedelta(days=90)
EXPIRY = {"set_expired": True, "log_action": "wagtail.unpublish.scheduled"}
GO_LIVE = {"log_action": "wagtail.publish.scheduled"}


def publish_scheduled() -> None:
    """Unpublish what expired and publish what is due; unlike Wagtail's command, one bad item stops no other.

    Each item is handled as its own class, so that a page's ``save()`` keeps the catalogue right.
    """
    for item in _expired_items():
        _attempt(item, item.unpublish, EXPIRY)
    for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at"):
        _attempt(revision, revision.publish, GO_LIVE)


def clear_sessions() -> None:
    call_command("clearsessions")


def forget_old_tasks() -> None:
    """Drop what ended well after two days and dead letters after ninety."""
    now = timezone.now()
    DBTaskResult.objects.filter(
        Q(status=TaskResultStatus.SUCCESSFUL, finished_at__lt=now - KEEP_SUCCESSFUL)
        | Q(status=TaskResultStatus.FAILED, finished_at__lt=now - KEEP_FAILED)
    ).delete()
    forget_dead_workers()


def _expired_items() -> Iterator[Any]:
    snippets = [
        model for model in apps.get_models() if issubclass(model, DraftStateMixin) and not issubclass(model, Page)
    ]
    expired = {"live": True, "expire_at__lt": timezone.now()}
    yield from Page.objects.filter(**expired).order_by("expire_at").specific()
    for model in snippets:
        yield from model._default_manager.filter(**expired).order_by("expire_at")


def _attempt(item: Any, action: Callable[..., object], arguments: dict[str, Any]) -> None:
    try:
        with transaction.atomic():
            action(**arguments)
    except Exception:
        logger.exception("the schedule of %r (%s) could not be kept", item, item.pk)
