"""Somebody who does one thing after another that editors and administrators do, to objects chosen by chance."""

import random
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import Locale, Page, PageViewRestriction, Revision, Site

from cms.worker.jobs import publish_scheduled
from content_models.catalogue.services import withdraw_expired
from content_models.editorial.models import EventPage, HomePage, ListingPage, OrganisationPage
from content_models.editorial.models.references import OrganisationReference
from content_models.taxonomies.models import Term
from tests.factories.events import make_event

LANGUAGES = ["fr", "el", "pt"]


class UndoneError(Exception):
    """Ends a transaction so that nothing of it stays."""


class Editor:
    """Works on pages, terms and sites."""

    def __init__(self, seed: int) -> None:
        self.made = 0
        self.chance = random.Random(seed)  # noqa: S311 (nothing secret)
        self.deeds: list[Callable[[], None]] = [
            self.create, self.create, self.create, self.publish, self.publish, self.unpublish, self.move, self.move,
            self.rename, self.rename_as_wagtails_own, self.restrict, self.open_up, self.open_up, self.expire,
            self.let_expire, self.schedule, self.translate, self.translate, self.translate, self.make_alias,
            self.convert_alias, self.copy, self.delete, self.write_draft, self.classify, self.name_organisation,
            self.move_term, self.rename_term, self.add_site, self.move_site, self.remove_site, self.change_his_mind,
        ]  # fmt: skip

    def act(self) -> str:
        deed = self.chance.choice(self.deeds)
        deed()
        return deed.__name__

    def number(self) -> int:
        self.made += 1
        return self.made

    def pages(self, *kinds: type[Page]) -> list[Any]:
        pages = Page.objects.filter(depth__gt=2).order_by("path").specific()
        return [page for page in pages if isinstance(page, kinds or (EventPage, ListingPage, OrganisationPage))]

    def any_page(self, *kinds: type[Page], originals: bool = False) -> Any:
        pages = [page for page in self.pages(*kinds) if not (originals and page.alias_of_id)]
        return self.chance.choice(pages) if pages else None

    def section(self) -> Any:
        sections = [
            page for page in Page.objects.order_by("path").specific() if isinstance(page, ListingPage | HomePage)
        ]
        return self.chance.choice(sections)

    def create(self) -> None:
        number, parent, live = self.number(), self.section(), self.chance.random() < 0.8
        kind = self.chance.random()
        if kind < 0.3 and parent.depth < 5:
            parent.add_child(instance=ListingPage(title=f"Section {number}", live=live, locale=parent.locale))
        elif kind < 0.5:
            parent.add_child(instance=OrganisationPage(title=f"Academy {number}", live=live, locale=parent.locale))
        else:
            make_event(parent, title=f"Event {number}", summary=f"Number {number}", live=live)

    def publish(self) -> None:
        if page := self.any_page(originals=True):
            page.title = f"{page.title} again"[:200]
            page.expire_at = None
            page.save_revision(clean=False).publish()

    def write_draft(self) -> None:
        if page := self.any_page(EventPage, originals=True):
            page.title = "Draft"
            page.save_revision(clean=False)

    def unpublish(self) -> None:
        if page := self.any_page():
            page.unpublish()

    def move(self) -> None:
        page, target = self.any_page(), self.section()
        if page and page.pk != target.pk and not target.is_descendant_of(page):
            taken = target.get_children().filter(slug=page.slug).exclude(pk=page.pk).exists()
            if not taken:
                Page.objects.get(pk=page.pk).move(Page.objects.get(pk=target.pk), pos="last-child")

    def rename(self) -> None:
        if page := self.any_page(originals=True):
            page.slug = f"renamed-{self.number()}"
            page.save(clean=False)

    def rename_as_wagtails_own(self) -> None:
        if page := self.any_page(originals=True):
            page = Page.objects.get(pk=page.pk)
            page.slug = f"renamed-{self.number()}"
            page.save(clean=False)

    def restrict(self) -> None:
        if page := self.any_page():
            PageViewRestriction.objects.create(page_id=page.pk, restriction_type="login")

    def open_up(self) -> None:
        restrictions = list(PageViewRestriction.objects.order_by("pk"))
        if restrictions:
            self.chance.choice(restrictions).delete()

    def expire(self) -> None:
        if page := self.any_page():
            page.expire_at = timezone.now() + timedelta(days=self.chance.choice([-1, 1]))
            page.save(clean=False)

    def let_expire(self) -> None:
        if (page := self.any_page()) and page.expire_at is None:
            page.expire_at = timezone.now() + timedelta(milliseconds=100)
            page.save(clean=False)
            time.sleep(max((page.expire_at - timezone.now()).total_seconds(), 0))
            withdraw_expired() if self.chance.random() < 0.5 else publish_scheduled()

    def schedule(self) -> None:
        if page := self.any_page(EventPage, originals=True):
            page.title, page.expire_at = f"Planned {self.number()}", None
            page.go_live_at = timezone.now() + timedelta(days=1)
            revision = page.save_revision(clean=False)
            revision.publish()
            Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() - timedelta(days=1))
            publish_scheduled()

    def translate(self) -> None:
        page = self.any_page(EventPage, OrganisationPage, originals=True)
        locale, _created = Locale.objects.get_or_create(language_code=self.chance.choice(LANGUAGES))
        if page and not page.has_translation(locale) and not stands_below_versions(page):
            version = page.copy_for_translation(locale, copy_parents=True, alias=self.chance.random() < 0.3)
            if version.alias_of_id is None and self.chance.random() < 0.7:
                version.save_revision(clean=False).publish()

    def make_alias(self) -> None:
        page, target = self.any_page(EventPage, originals=True), self.section()
        if page and page.get_parent().pk != target.pk:
            page.create_alias(parent=target, update_slug=f"alias-{self.number()}")

    def convert_alias(self) -> None:
        if aliases := [page for page in self.pages() if page.alias_of_id]:
            ConvertAliasPageAction(self.chance.choice(aliases)).execute(skip_permission_checks=True)

    def copy(self) -> None:
        page, target = self.any_page(originals=True), self.section()
        if (
            page
            and page.locale_id == target.locale_id
            and target.depth < 5
            and not target.is_descendant_of(page)
            and page.get_descendant_count() < 5
        ):
            page.copy(recursive=True, to=target, update_attrs={"slug": f"copy-{self.number()}"}, keep_live=True)

    def delete(self) -> None:
        if page := self.any_page():
            Page.objects.get(pk=page.pk).delete()

    def classify(self) -> None:
        if page := self.any_page(EventPage, originals=True):
            terms = list(Term.objects.filter(vocabulary_id="digital-technology").order_by("pk"))
            page.digital_technology = self.chance.sample(terms, self.chance.randint(0, len(terms)))
            page.save(clean=False)

    def name_organisation(self) -> None:
        page, organisations = self.any_page(EventPage, originals=True), self.pages(OrganisationPage)
        if page and organisations:
            chosen = self.chance.sample(organisations, min(len(organisations), 2))
            page.organisation_references = [OrganisationReference(organisation=one, role="partner") for one in chosen]
            page.save(clean=False)

    def move_term(self) -> None:
        first, second = Term.objects.filter(vocabulary_id="digital-technology").order_by("pk")[:2]
        first.parent = None if first.parent_id else second
        first.save()

    def rename_term(self) -> None:
        term = self.chance.choice(list(Term.objects.order_by("pk")))
        term.label, term.is_retired = f"Label {self.number()}", self.chance.random() < 0.5
        term.save()

    def add_site(self) -> None:
        if Site.objects.count() < 3:
            Site.objects.create(hostname=f"site-{self.number()}.example", root_page=self.section().page_ptr)

    def move_site(self) -> None:
        if site := Site.objects.filter(is_default_site=False).first():
            site.root_page = self.section().page_ptr
            site.save()

    def remove_site(self) -> None:
        if site := Site.objects.filter(is_default_site=False).first():
            site.delete()

    def change_his_mind(self) -> None:
        """Does something and does not commit."""
        deed = self.chance.choice([self.publish, self.unpublish, self.move, self.delete, self.restrict, self.rename])
        try:
            with transaction.atomic():
                deed()
                raise UndoneError
        except UndoneError:
            pass


def stands_below_versions(page: Page) -> bool:
    """Whether two sections above it are versions of one: Wagtail copies both to the other language, and fails."""
    keys = page.get_ancestors().values_list("translation_key", flat=True)
    return len(set(keys)) < len(keys)
