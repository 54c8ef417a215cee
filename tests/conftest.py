"""Fixtures that every test may use: the languages, a site with its tree, a few terms."""

import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import pytest
from django.test import TransactionTestCase
from wagtail.models import Locale, Page, Site

from content_models.accounts.models import User
from content_models.editorial.models import HomePage, ListingPage, SiteProfile
from content_models.taxonomies.models import Term
from tests.support.browsers import browser
from tests.support.databases import provide_test_database, remove_test_database, restore_test_database
from tests.support.scenes import scene, scenes, scenes_of
from tests.support.terms import load_test_terms

# Fixtures that have a module of their own.
__all__ = ["browser"]

# Nothing of what is loaded while tests are collected is garbage.
gc.disable()

AfterCommit = Callable[[], AbstractContextManager[Any]]


RESTORE = pytest.StashKey[Callable[[], None]]()
BLOCKER = pytest.StashKey[Any]()
USES_DATABASE = frozenset({"db", "live_server", "migrated_database", "transactional_db"})


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """What asks no database need not be asked again on another one; what takes long goes first.

    Last of all: pytest-django puts behind the others what asks no database, however long it takes.
    """
    for item in items:
        if not uses_database(item):
            item.add_marker("once")
    yield
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """What was loaded so far stays: it need not be looked through for garbage while the tests run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()


def uses_database(item: pytest.Item) -> bool:
    return bool(item.get_closest_marker("django_db") or USES_DATABASE & set(getattr(item, "fixturenames", ())))


@pytest.fixture(scope="session", autouse=True)
def tables_are_not_emptied() -> Iterator[None]:
    """After real transactions the whole database is put back: emptying three hundred tables first takes 8 seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda self: None)
        yield


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """What many tests begin with stands below them; before real transactions there is nothing."""
    if BLOCKER in item.config.stash and uses_database(item):
        with item.config.stash[BLOCKER].unblock():
            scenes.stand_on([] if has_real_transactions(item) else scenes_of(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """What real transactions wrote stays; workers that steal each other's tests may run any test afterwards."""
    yield
    if has_real_transactions(item):
        item.config.stash[RESTORE]()


def has_real_transactions(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    asked = {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
    return bool(asked or (marker and marker.kwargs.get("transaction")))


def restore(django_db_blocker: Any, name: str) -> None:
    with django_db_blocker.unblock():
        restore_test_database(name)


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    return True


@pytest.fixture(scope="session")
def django_db_createdb() -> bool:
    return False


@pytest.fixture(scope="session")
def migrated_database(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: Any,
    django_db_modify_db_settings: None,
) -> Iterator[None]:
    """A copy of a database that was migrated once, under the name that the tests of this worker use."""
    with django_db_blocker.unblock():
        name = provide_test_database()
    request.config.stash[RESTORE] = partial(restore, django_db_blocker, name)
    request.config.stash[BLOCKER] = django_db_blocker
    yield
    with django_db_blocker.unblock():
        scenes.leave()
        remove_test_database(name)


@pytest.fixture(scope="session")
def django_db_setup(migrated_database: None, django_db_setup: None) -> None:
    """Takes the copy instead of migrating anew."""


@pytest.fixture
def after_commit(django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[Any]]) -> AfterCommit:
    """What waits for the commit runs when the ``with`` block ends."""
    return partial(django_capture_on_commit_callbacks, execute=True)


@scene
def english(db: None) -> Locale:
    return Locale.objects.get_or_create(language_code="en")[0]


@scene
def french(db: None) -> Locale:
    return Locale.objects.get_or_create(language_code="fr")[0]


@scene
def greek(db: None) -> Locale:
    return Locale.objects.get_or_create(language_code="el")[0]


@scene
def home(english: Locale) -> HomePage:
    """The English home page, root of the default site."""
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Digital Skills and Jobs", slug="en", locale=english))
    Site.objects.create(hostname="localhost", port=80, root_page=home, is_default_site=True, site_name="Platform")
    Site.clear_site_root_paths_cache()
    return home


@scene
def site(home: HomePage) -> Site:
    """The default site, key ``main``, falling back to English."""
    site = Site.objects.get()
    SiteProfile.objects.create(site=site, key="main", fallback=["en"])
    return site


@scene
def latest(home: HomePage, site: Site) -> ListingPage:
    return home.add_child(instance=ListingPage(title="Latest", slug="latest"))


@scene
def events(latest: ListingPage) -> ListingPage:
    """Where events live: /en/latest/events/."""
    return latest.add_child(instance=ListingPage(title="Events", slug="events"))


@scene
def terms(db: None) -> dict[str, Term]:
    """A few terms of each vocabulary that events need, by ``vocabulary:code``."""
    return load_test_terms()


@scene
def editor(db: None) -> User:
    """Somebody who may do everything in the admin; not logged in."""
    return User.objects.create_superuser("editor", "editor@example.eu", "a long password for tests")
