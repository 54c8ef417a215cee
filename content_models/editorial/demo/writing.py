"""Writes one page of the demo with its revision and its history; what is there already stays as it is."""

from datetime import datetime, timedelta
from typing import Any
from zlib import crc32

from wagtail.models import Page, PageLogEntry, PageViewRestriction, Revision

from content_models.catalogue.services import index_page
from content_models.editorial.demo.filling import Filler
from content_models.editorial.demo.items import DemoItem, additions, identity
from content_models.editorial.demo.moments import Calendar
from content_models.editorial.demo.references import References, page_model
from content_models.editorial.models import LinkedContent, OrganisationReference

LIVE = frozenset({"published", "private"})
NIGHTS_BETWEEN_DRAFT_AND_PUBLICATION = 2


class PageWriter:
    """Writes pages into the English tree."""

    def __init__(self, references: References, calendar: Calendar, users: dict[str, Any], english: Any) -> None:
        self.references = references
        self.calendar = calendar
        self.users = users
        self.english = english
        self.filler = Filler(references, calendar)

    def write(self, item: DemoItem) -> Any | None:
        """The new page, or None where there is one already."""
        if Page.objects.filter(translation_key=identity(item.ref)).exists():
            return None
        page = self.compose(item)
        parent = Page.objects.get(translation_key=identity(f"section/{item.parent}"), locale=self.english)
        parent.specific.add_child(instance=page)
        record_history(page, user=page.owner, moment=self.moment_of(item))
        settle(page, item.status, self.calendar, page.owner)
        return page

    def compose(self, item: DemoItem) -> Any:
        moment = self.moment_of(item)
        page = page_model(item.kind)(
            title=item.title,
            locale=self.english,
            translation_key=identity(item.ref),
            owner=self.users[item.owner],
            live=item.status in LIVE,
            **dates_of(item.status, moment),
        )
        self.filler.fill(page, item.fields, place=item.ref)
        if item.text:
            self.filler.fill_body(page, item.text, place=item.ref, more=additions().get(item.ref, ()))
        for role, key in item.organisations:
            organisation = self.references.page(key, "OrganisationPage")
            page.organisation_references.add(OrganisationReference(organisation=organisation, role=role))
        return page

    def link(self, item: DemoItem) -> None:
        """Second step, when all pages are there: what to read next."""
        page = self.references.page(item.ref)
        page.linked_content.set([LinkedContent(target=self.references.page(ref)) for ref in item.linked])
        page.save(clean=False)
        later = self.moment_of(item) + timedelta(hours=26)
        record_history(page, user=self.users["editor"], moment=min(later, self.calendar.days_from_today(0)))

    def moment_of(self, item: DemoItem) -> datetime:
        # Nobody publishes everything at nine o'clock sharp; the same item has the same minute on every run.
        minutes = crc32(item.ref.encode()) % 480
        days = min(item.published_days, -1)
        return self.calendar.days_from_today(days, hour=9 + minutes // 60, minute=minutes % 60)


def dates_of(status: str, moment: datetime) -> dict[str, Any]:
    if status in LIVE:
        return {"first_published_at": moment, "last_published_at": moment, "published_at": moment}
    return {}


def record_history(page: Any, *, user: Any, moment: datetime) -> Revision:
    """A revision of today's values, dated back; a live page goes on from it."""
    is_first = page.latest_revision_id is None
    revision = page.save_revision(user=user, clean=False, changed=not page.live)
    Revision.objects.filter(pk=revision.pk).update(created_at=moment)
    changes: dict[str, Any] = {"latest_revision_created_at": moment}
    if page.live:
        changes |= {"live_revision": revision, "last_published_at": moment}
    Page.objects.filter(pk=page.pk).update(**changes)
    if page.live and page.last_published_at != moment:
        # No save tells the catalogue of a date that is moved back.
        index_page(page)
    entries = PageLogEntry.objects
    if is_first:
        # Wagtail wrote it when the page was added, with the time of the seed.
        drafted = moment - timedelta(days=NIGHTS_BETWEEN_DRAFT_AND_PUBLICATION)
        entries.filter(page=page.pk, action="wagtail.create").update(timestamp=drafted)
    else:
        entries.log_action(page, "wagtail.edit", user=user, revision=revision, content_changed=True, timestamp=moment)
    if page.live:
        entries.log_action(page, "wagtail.publish", user=user, revision=revision, timestamp=moment)
    return revision


def settle(page: Any, status: str, calendar: Calendar, user: Any) -> None:
    """Brings a new page into the state in which the demo shows it."""
    if status == "in_review":
        page.get_workflow().start(page, user)
    elif status == "scheduled":
        page.go_live_at = calendar.days_from_today(6, hour=8)
        page.save_revision(user=user, clean=False).publish(user=user, skip_permission_checks=True)
    elif status == "expired":
        expire(page, calendar)
    elif status == "private":
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def expire(page: Any, calendar: Calendar) -> None:
    """A page that was live until its end came."""
    first = calendar.days_from_today(-75)
    page.expire_at = calendar.days_from_today(-5)
    page.expired = True
    page.has_unpublished_changes = True
    page.first_published_at = page.last_published_at = page.published_at = first
    page.save(clean=False)
    record_history(page, user=page.owner, moment=first)
