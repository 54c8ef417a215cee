"""The lists of the dashboard as querysets; each is short, and costs the same however many pages there are."""

from datetime import timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from wagtail.models import Page, Revision, TaskState
from wagtail.permissions import policy_registry

SHOWN = 8
SOON = timedelta(days=30)


def touchable_pages(user: Any) -> QuerySet[Page]:
    return policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")


def my_drafts(user: Any) -> QuerySet[Page]:
    """What the user began or changed last, and nobody has published yet."""
    last_edited = Revision.objects.filter(pk=OuterRef("latest_revision_id"), user=user)
    unpublished = Q(live=False) | Q(has_unpublished_changes=True)
    pages = touchable_pages(user).filter(unpublished, Q(owner=user) | Exists(last_edited))
    return pages.filter(record__archived_at__isnull=True).order_by("-latest_revision_created_at")


def expiring_soon(user: Any) -> QuerySet[Page]:
    now = timezone.now()
    return touchable_pages(user).filter(live=True, expire_at__range=(now, now + SOON)).order_by("expire_at")


def scheduled(user: Any) -> QuerySet[Page]:
    """What goes live by itself: approved for a moment in the future."""
    approved = Revision.objects.filter(
        object_id=OuterRef("latest_revision__object_id"),
        base_content_type=OuterRef("latest_revision__base_content_type"),
        approved_go_live_at__isnull=False,
    )
    return touchable_pages(user).filter(Exists(approved)).order_by("go_live_at")


def waiting_for_my_review(user: Any) -> QuerySet[TaskState]:
    states = TaskState.objects.reviewable_by(user).select_related("task", "workflow_state__requested_by")
    return states.order_by("started_at")


def for_display(pages: QuerySet[Page]) -> list[Page]:
    found = pages.select_related("locale", "content_type", "record").prefetch_related("record__country__labels")
    return list(found[:SHOWN])
