"""Whatever editors do, in whatever order, the catalogue says what the pages say."""

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from content_models.editorial.models import EventPage, HomePage, ListingPage
from tests.factories.events import make_event

Agrees = Callable[[], None]
STEPS = 40


class Editor:
    """Does one thing after another to pages chosen by chance."""

    def __init__(self, locales: list[Locale], seed: int) -> None:
        self.locales, self.made = locales, 0
        self.chance = random.Random(seed)  # noqa: S311
        self.deeds = [
            self.create, self.create, self.publish, self.publish, self.unpublish, self.move, self.rename, self.restrict,
            self.open_up, self.expire, self.translate, self.translate, self.make_alias, self.delete, self.write_draft,
        ]  # fmt: skip

    def act(self) -> str:
        deed = self.chance.choice(self.deeds)
        deed()
        return deed.__name__

    def any_page(self, *kinds: type[Page]) -> Page | None:
        pages = [
            page for page in Page.objects.filter(depth__gt=2).order_by("path").specific() if isinstance(page, kinds)
        ]
        return self.chance.choice(pages) if pages else None

    def section(self) -> Page:
        sections = [
            page for page in Page.objects.order_by("path").specific() if isinstance(page, ListingPage | HomePage)
        ]
        return self.chance.choice(sections)

    def create(self) -> None:
        self.made += 1
        parent, live = self.section(), self.chance.random() < 0.8
        if self.chance.random() < 0.4 and parent.depth < 5:
            title = f"Section {self.made}"
            parent.add_child(instance=ListingPage(title=title, live=live, locale=parent.locale))
        else:
            make_event(parent, title=f"Event {self.made}", live=live)

    def publish(self) -> None:
        if (page := self.any_page(EventPage, ListingPage)) and page.alias_of_id is None:
            page.title = f"{page.title}!"[:200]
            page.expire_at = None
            page.save_revision(clean=False).publish()

    def write_draft(self) -> None:
        if (page := self.any_page(EventPage)) and page.alias_of_id is None:
            page.title = "Draft"
            page.save_revision(clean=False)

    def unpublish(self) -> None:
        if page := self.any_page(EventPage, ListingPage):
            page.unpublish()

    def move(self) -> None:
        page, target = self.any_page(EventPage, ListingPage), self.section()
        if page and page.pk != target.pk and not target.is_descendant_of(page):
            taken = target.get_children().filter(slug=page.slug).exclude(pk=page.pk).exists()
            if not taken:
                Page.objects.get(pk=page.pk).move(Page.objects.get(pk=target.pk), pos="last-child")

    def rename(self) -> None:
        if (page := self.any_page(EventPage, ListingPage)) and page.alias_of_id is None:
            self.made += 1
            page.slug = f"renamed-{self.made}"
            page.save(clean=False)

    def restrict(self) -> None:
        if page := self.any_page(EventPage, ListingPage):
            PageViewRestriction.objects.create(page_id=page.pk, restriction_type="login")

    def open_up(self) -> None:
        if restriction := PageViewRestriction.objects.order_by("pk").first():
            restriction.delete()

    def expire(self) -> None:
        if page := self.any_page(EventPage, ListingPage):
            page.expire_at = timezone.now() + timedelta(days=self.chance.choice([-1, 1]))
            page.save(clean=False)

    def translate(self) -> None:
        page, locale = self.any_page(EventPage), self.chance.choice(self.locales)
        if page and not page.has_translation(locale) and page.alias_of_id is None:
            version = page.copy_for_translation(locale, copy_parents=True, alias=self.chance.random() < 0.3)
            if version.alias_of_id is None and self.chance.random() < 0.7:
                version.save_revision(clean=False).publish()

    def make_alias(self) -> None:
        page, target = self.any_page(EventPage), self.section()
        if page and page.alias_of_id is None and page.get_parent().pk != target.pk:
            self.made += 1
            page.create_alias(parent=target, update_slug=f"alias-{self.made}")

    def delete(self) -> None:
        if page := self.any_page(EventPage, ListingPage):
            Page.objects.get(pk=page.pk).delete()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_agrees_with_the_pages_after_every_step(
    events: ListingPage, french: Locale, greek: Locale, agrees: Agrees, seed: int
) -> None:
    editor = Editor([french, greek], seed)
    done: list[str] = []
    try:
        for _step in range(STEPS):
            done.append(editor.act())
            agrees()
    except BaseException as error:
        error.add_note(f"after {done}")
        raise
