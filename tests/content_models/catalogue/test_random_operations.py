"""Whatever editors do, in whatever order, the catalogue says what the pages say, and its log how it came to that."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from pytest_django.fixtures import Settings

from content_models.catalogue.changes import changes_after
from content_models.catalogue.models import CatalogueEntry, Tombstone
from content_models.catalogue.rebuild import find_differences, rebuild_catalogue
from content_models.editorial.models import ListingPage
from content_models.taxonomies.models import Term
from tests.support.catalogue_oracle import Seen, Tree, expected_rows, expected_words, stored_rows, stored_words
from tests.support.illustrating_by_chance import IllustratingEditor

AfterCommit = Callable[[], AbstractContextManager[Any]]
Stone = tuple[int, str, str, str, object]

STEPS = 50
STEPS_OF_A_SOAK = 1000


class Follower:
    """Keeps a copy of the catalogue that it makes of the log alone, and the content that each version had."""

    def __init__(self) -> None:
        self.position = 0
        self.versions: dict[int, int] = {}
        self.places: dict[int, list[object]] = {}
        self.contents: dict[tuple[int, int], object] = {}

    def follow(self) -> None:
        while changes := changes_after(self.position, 50):
            for change in changes:
                self.position = change.number
                self.apply(change)

    def apply(self, change: Any) -> None:
        place = [change.site_id, change.kind, change.path]
        if change.what == "gone":
            assert self.places.pop(change.entry_id) == place
            del self.versions[change.entry_id]
        elif change.what == "written":
            before = self.places.get(change.entry_id, place)
            assert change.before == (None if before == place else before)
            self.places[change.entry_id], self.versions[change.entry_id] = place, change.number

    def agrees(self) -> None:
        """The copy is the table, and a version never has two contents."""
        self.follow()
        rows = list(CatalogueEntry.objects.select_related("text").prefetch_related("entry_terms", "links"))
        assert self.versions == {row.pk: row.version for row in rows}
        assert self.places == {row.pk: [row.site_id, row.kind, row.path] for row in rows}
        for row in rows:
            content = content_of(row)
            assert self.contents.setdefault((row.pk, row.version), content) == content


def content_of(row: CatalogueEntry) -> object:
    text = getattr(row, "text", None)
    columns = {field.attname: getattr(row, field.attname) for field in CatalogueEntry._meta.concrete_fields}
    columns["sort_title"] = bytes(row.sort_title)
    terms, links = {one.term_id for one in row.entry_terms.all()}, [(one.role, one.order) for one in row.links.all()]
    return columns, terms, links, text and (text.title, text.summary, text.body)


class Graveyard:
    """Which tombstones there must be, from what was visible and is no more."""

    def __init__(self) -> None:
        self.stones: set[Stone] = set()
        self.visible: dict[int, Seen] = {}

    def agrees(self, tree: Tree, rows: dict[int, Seen]) -> None:
        pages = {page.pk: page for page in tree.pages.values()}
        for page_id, seen in self.visible.items():
            page = pages.get(page_id)
            if page_id not in rows and (page is None or was_withdrawn(tree, page)):
                self.stones = {stone for stone in self.stones if stone[:2] != (seen.site_id, seen.path)}
                self.stones.add((seen.site_id, seen.path, seen.locale, seen.kind, seen.key))
        occupied = {(seen.site_id, seen.path) for seen in rows.values()}
        private = {
            (page.locale.language_code, page.translation_key)
            for page in pages.values()
            if tree.belongs(page) and tree.is_private(page)
        }
        self.stones = {
            stone
            for stone in self.stones
            if stone[:2] not in occupied and (stone[2], stone[4]) not in private and stone[0] in tree.sites.values()
        }
        self.visible = rows
        columns = ("site_id", "path", "locale", "kind", "translation_key")
        assert set(Tombstone.objects.values_list(*columns)) == self.stones


def was_withdrawn(tree: Tree, page: Any) -> bool:
    return tree.belongs(page) and not tree.is_private(page) and not tree.is_open(page)


def live(seed: int, steps: int, after_commit: AfterCommit) -> None:
    editor, follower, graveyard = IllustratingEditor(seed), Follower(), Graveyard()
    done: list[str] = []
    graveyard.visible = expected_rows(Tree(timezone.now()))
    try:
        for _step in range(steps):
            with after_commit():
                done.append(editor.act())
            moment = timezone.now()
            tree = Tree(moment)
            rows = expected_rows(tree)
            assert stored_rows(moment) == rows
            assert stored_words() == expected_words(rows)
            graveyard.agrees(tree, rows)
            follower.agrees()
        assert list(find_differences()) == []
        rebuild_catalogue()
        position = follower.position
        follower.agrees()
        assert follower.position == position
    except BaseException as error:
        error.add_note(f"seed {seed} after {done}")
        raise


@pytest.fixture
def library(settings: Settings, tmp_path: Path, events: ListingPage, terms: dict[str, Term]) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_it_agrees_with_the_pages_after_every_step(library: None, after_commit: AfterCommit, seed: int) -> None:
    live(seed, STEPS, after_commit)


@pytest.mark.soak
@pytest.mark.parametrize("seed", [11, 12, 13])
def test_it_agrees_after_thousands_of_steps(library: None, after_commit: AfterCommit, seed: int) -> None:
    live(seed, STEPS_OF_A_SOAK, after_commit)
