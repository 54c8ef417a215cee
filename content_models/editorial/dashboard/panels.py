"""The panels of the dashboard."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import LockedPagesPanel
from wagtail.models import Page

from content_models.editorial.dashboard.lists import (
    SHOWN,
    expiring_soon,
    for_display,
    my_drafts,
    scheduled,
    waiting_for_my_review,
)


class PagesPanel(Component):
    """A short list of pages, with a line for those who have none."""

    template_name = "editorial/dashboard/pages.html"
    name: ClassVar[str]
    heading: ClassVar[Any]
    empty: ClassVar[Any]
    when_label: ClassVar[Any] = _("Updated")
    when: ClassVar[str] = "latest_revision_created_at"
    order: ClassVar[int]

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        found = for_display(self.pages(parent_context["request"].user))
        rows = [{"page": page, "when": getattr(page, self.when)} for page in found]
        return {"panel": self, "rows": rows, "more": len(rows) == SHOWN, "more_url": self.more_url()}

    def pages(self, user: Any) -> QuerySet[Page]:
        raise NotImplementedError

    def more_url(self) -> str:
        return reverse("wagtailadmin_explore_root")


class MyDraftsPanel(PagesPanel):
    """What I am writing."""

    name = "my-drafts"
    heading = _("My drafts")
    empty = _("You have no drafts. Start one from the menu on the left.")
    order = 120

    def pages(self, user: Any) -> QuerySet[Page]:
        return my_drafts(user)


class ExpiringPanel(PagesPanel):
    """What leaves the site by itself within a month."""

    name = "expiring-soon"
    heading = _("Expiring soon")
    empty = _("Nothing leaves the site within the next 30 days.")
    when_label = _("Leaves the site")
    when = "expire_at"
    order = 130

    def pages(self, user: Any) -> QuerySet[Page]:
        return expiring_soon(user)

    def more_url(self) -> str:
        return reverse("report_expiring-content")


class ScheduledPanel(PagesPanel):
    """What appears by itself."""

    name = "scheduled"
    heading = _("Scheduled")
    empty = _("Nothing is waiting for its date of publication.")
    when_label = _("Goes live")
    when = "go_live_at"
    order = 140

    def pages(self, user: Any) -> QuerySet[Page]:
        return scheduled(user)


class ReviewPanel(Component):
    """What waits for a decision of mine."""

    template_name = "editorial/dashboard/reviews.html"
    name = "waiting-for-my-review"
    order = 110

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        states = list(waiting_for_my_review(parent_context["request"].user)[: SHOWN + 1])
        shown = states[:SHOWN]
        pages = self.pages_of(shown)
        rows = [{"state": state, "page": pages.get(int(state.workflow_state.object_id))} for state in shown]
        more_url = reverse("wagtailadmin_reports:workflow_tasks")
        return {"rows": [row for row in rows if row["page"]], "more": len(states) > SHOWN, "more_url": more_url}

    def pages_of(self, states: list[Any]) -> dict[int, Page]:
        ids = [int(state.workflow_state.object_id) for state in states]
        pages = Page.objects.filter(pk__in=ids).select_related("locale", "content_type", "record")
        return {page.pk: page for page in pages.prefetch_related("record__country__labels")}


def choose_panels(_request: HttpRequest, panels: list[Component]) -> None:
    """Ours in the place of Wagtail's, whose cost grows with what they list."""
    kept = [panel for panel in panels if isinstance(panel, LockedPagesPanel)]
    panels[:] = [ReviewPanel(), MyDraftsPanel(), ExpiringPanel(), ScheduledPanel(), *kept]
