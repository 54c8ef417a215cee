"""The steps of the demo, in the order in which they need each other. A second run changes nothing.

An item is known by an identity derived from its key, whatever became of its title, place or text. The user
``demo-content`` remembers the day of seeding and that all is done: what somebody deleted afterwards stays deleted.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone, translation
from tqdm import tqdm
from wagtail.models import Locale

from content_models.editorial.demo import files, sections
from content_models.editorial.demo.activity import leave_traces
from content_models.editorial.demo.countries import coalition_items, country_items
from content_models.editorial.demo.filling import Filler
from content_models.editorial.demo.front_pages import english_components, home_components
from content_models.editorial.demo.indexing import indexed_at_once
from content_models.editorial.demo.items import DemoItem, section_texts, translations, written_items
from content_models.editorial.demo.menus import MenuWriter
from content_models.editorial.demo.moments import Calendar
from content_models.editorial.demo.references import References
from content_models.editorial.demo.snippets import SnippetWriter, snippet_rows
from content_models.editorial.demo.translating import TranslationWriter
from content_models.editorial.demo.users import make_users
from content_models.editorial.demo.writing import PageWriter, record_history
from content_models.editorial.models import Person
from content_models.skills_data.services import load_indicators

Step = TypeVar("Step")

KEEPER = "demo-content"
BEGUN, WRITTEN, COMPLETE = "begun", "written", "complete"
# What others refer to comes first.
ORDER = (
    "organisation", "coalition", "country", "certification", "learning_content", "resource", "publication", "training",
    "learning_path", "career", "event", "article", "good_practice", "funding", "initiative", "strategy", "job",
    "academy", "indicator_story", "basic", "newsletter",
)  # fmt: skip
BATCH = 25


def seed_demo(*, day: date | None = None, show_progress: bool = True) -> bool:
    """Brings the demo's content in. False when it was all there."""
    keeper = keeper_of(day or timezone.localdate())
    if keeper.last_name == COMPLETE:
        return False
    with translation.override("en"), indexed_at_once():
        Seeding(keeper, show_progress=show_progress).run()
    mark(keeper, COMPLETE)
    return True


def keeper_of(day: date) -> Any:
    """Somebody who cannot log in and remembers when the demo was begun and how far it came."""
    begun = Calendar(day).days_from_today(0)
    defaults = {"first_name": "Demo content", "last_name": BEGUN, "is_active": False, "date_joined": begun}
    keeper, made = get_user_model().objects.get_or_create(username=KEEPER, defaults=defaults)
    if made:
        keeper.set_unusable_password()
        keeper.save()
    return keeper


def mark(keeper: Any, state: str) -> None:
    keeper.last_name = state
    keeper.save(update_fields=["last_name"])


def items_in_order() -> list[DemoItem]:
    found = [*written_items(), *country_items(), *coalition_items()]
    return sorted(found, key=lambda item: ORDER.index(item.kind))


class Seeding:
    """One run."""

    def __init__(self, keeper: Any, *, show_progress: bool) -> None:
        self.keeper = keeper
        self.calendar = Calendar(timezone.localtime(keeper.date_joined).date())
        self.show_progress = show_progress
        self.references = References()
        self.filler = Filler(self.references, self.calendar)

    def run(self) -> None:
        load_indicators()
        self.users = make_users(self.references, self.calendar)
        self.snippets = SnippetWriter(self.filler, self.users["reviewer"])
        owner = self.users["editor"]
        self.each("pictures", files.pictures(), lambda row: files.make_picture(row, self.references, owner))
        self.each("documents", files.documents(), lambda row: files.make_document(row, self.references, owner))
        locales = sections.make_locales()
        self.each("language trees", locales, self.plant, batch=1)
        site = sections.give_site_its_home(locales[0])
        self.write_content(locales[0])
        self.each("menus", locales, lambda locale: MenuWriter(self.snippets, site, locale).write(), batch=1)

    def plant(self, locale: Locale) -> None:
        moment = self.calendar.days_from_today(-315)
        sections.SectionWriter(self.filler, locale, self.users["administrator"], moment).plant()

    def write_content(self, english: Locale) -> None:
        writer = PageWriter(self.references, self.calendar, self.users, english)
        items = items_in_order()
        rows = snippet_rows()
        persons = [row for row in rows if row[0] is Person]
        self.each("organisations", [item for item in items if item.kind == "organisation"], writer.write)
        self.each("persons", persons, self.snippets.write)
        self.each("pages", [item for item in items if item.kind != "organisation"], writer.write)
        self.each("announcements and contacts", [row for row in rows if row not in persons], self.snippets.write)
        if self.keeper.last_name == BEGUN:
            self.finish_pages(writer, items)
        self.translate(writer, items)

    @transaction.atomic
    def finish_pages(self, writer: PageWriter, items: Sequence[DemoItem]) -> None:
        """What must not be done twice to a page that somebody may have edited meanwhile."""
        for item in items:
            if item.linked:
                writer.link(item)
        self.furnish_home()
        leave_traces(self.references, self.calendar, self.users)
        mark(self.keeper, WRITTEN)

    def furnish_home(self) -> None:
        home = self.references.page("section/home")
        components = [*home_components(section_texts()["en"]), *english_components()]
        self.filler.fill(home, {"components": components}, place="section/home")
        home.save(clean=False)
        record_history(home, user=self.users["administrator"], moment=self.calendar.days_from_today(-12))

    def translate(self, writer: PageWriter, items: Sequence[DemoItem]) -> None:
        by_ref = {item.ref: item for item in items}
        versions = [
            (by_ref[ref], code, texts) for code, found in translations().items() for ref, texts in found.items()
        ]
        translator = TranslationWriter(writer)
        self.each("translations", versions, lambda version: translator.write(*version))

    def each(self, what: str, steps: Sequence[Step], do: Callable[[Step], object], *, batch: int = BATCH) -> None:
        """Does every step, some at a time in one transaction: what is interrupted starts again at a whole batch."""
        hidden = None if self.show_progress else True
        with tqdm(total=len(steps), desc=f"  {what}", unit="", leave=False, disable=hidden) as bar:
            for start in range(0, len(steps), batch):
                some = steps[start : start + batch]
                with transaction.atomic():
                    for step in some:
                        do(step)
                bar.update(len(some))
