"""Many pages at once, for tests that count queries: the rows that saving one by one would have written, in bulk."""

from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page, Revision

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, PageRecord
from content_models.taxonomies.models import Term


def make_many_events(parent: Page, count: int, *, owner: User, countries: list[Term]) -> None:
    """Events below ``parent``: live and expiring, live with a draft, draft and long forgotten, scheduled, in turn."""
    parent = Page.objects.get(pk=parent.pk)
    first = parent.numchild
    now = timezone.now()
    pages = [event_row(parent, first + number, owner=owner, now=now) for number in range(count)]
    Page.objects.bulk_create([page_part(page) for page in pages])
    numbers = dict(Page.objects.filter(path__startswith=parent.path).values_list("path", "pk"))
    for page in pages:
        page.pk = page.page_ptr_id = page.id = numbers[page.path]
    write_event_parts(pages)
    PageRecord.objects.bulk_create([record_of(page, number, countries) for number, page in enumerate(pages)])
    add_revisions(pages, owner)
    Page.objects.filter(pk=parent.pk).update(numchild=first + count)


def event_row(parent: Page, number: int, *, owner: User, now: object) -> EventPage:
    kind = number % 4
    page = EventPage(
        title=f"Event {number:04d}",
        draft_title=f"Event {number:04d}",
        slug=f"event-{number}",
        path=Page._get_path(parent.path, parent.depth + 1, number + 1),
        depth=parent.depth + 1,
        url_path=f"{parent.url_path}event-{number}/",
        locale=parent.locale,
        owner=owner,
        live=kind < 2,
        has_unpublished_changes=kind == 1,
        starts_at=now,
        content_type=ContentType.objects.get_for_model(EventPage),
        latest_revision_created_at=now - timedelta(days=120 if kind == 2 else 1),  # type: ignore[operator]
    )
    page.expire_at = now + timedelta(days=7) if kind == 0 else None  # type: ignore[operator]
    page.go_live_at = now + timedelta(days=7) if kind == 3 else None  # type: ignore[operator]
    return page


def page_part(page: EventPage) -> Page:
    names = [field.attname for field in Page._meta.concrete_fields if field.attname != "id"]
    return Page(**{name: getattr(page, name) for name in names})


def write_event_parts(pages: list[EventPage]) -> None:
    """The rows of the event table alone: Django refuses to write both tables in bulk."""
    local = list(EventPage._meta.local_concrete_fields)
    EventPage._base_manager.all()._batched_insert(pages, fields=local, batch_size=10)


def record_of(page: EventPage, number: int, countries: list[Term]) -> PageRecord:
    return PageRecord(
        page_id=page.pk,
        kind=page.content_kind,
        country=countries[number % len(countries)],
        missing_alternative_texts=1,
        missing_classification="digital_technology",
    )


def add_revisions(pages: list[EventPage], owner: User) -> None:
    page_type = ContentType.objects.get_for_model(Page)
    Revision.objects.bulk_create(
        [
            Revision(
                content_type=page.content_type,
                base_content_type=page_type,
                object_id=str(page.pk),
                user=owner,
                content={},
                created_at=timezone.now(),
                approved_go_live_at=page.go_live_at,
            )
            for page in pages
        ]
    )
    ids = {int(key): pk for key, pk in Revision.objects.filter(user=owner).values_list("object_id", "pk")}
    for page in pages:
        page.latest_revision_id = ids[page.pk]
    rows = [Page(pk=page.pk, latest_revision_id=page.latest_revision_id) for page in pages]
    Page.objects.bulk_update(rows, ["latest_revision"], batch_size=200)
