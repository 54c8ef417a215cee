"""What changes beside the rows is in the change log under the name by which caches know it, before and after."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, Site

from content_models.catalogue.changes import newest_number
from content_models.catalogue.models import Change, ChangeKind
from content_models.catalogue.tombstones import forget_tombstones
from content_models.catalogue.visibility import facts_of
from content_models.editorial.models import EventPage, ListingPage, Menu, Person, SiteProfile
from content_models.editorial.models.navigation import Footer
from content_models.editorial.topics import path_topic
from content_models.media.signals import recording_moved, renditions_changed
from content_models.taxonomies.models import Term, Vocabulary
from content_models.taxonomies.signals import terms_changed
from tests.factories.events import make_event

pytestmark = pytest.mark.django_db


def topics_of(act: Callable[[], Any]) -> list[str]:
    """What an act adds to the log."""
    before = newest_number()
    act()
    found = Change.objects.filter(number__gt=before, what=ChangeKind.TOPIC).order_by("number")
    return list(found.values_list("topic", flat=True))


def test_a_term_names_itself_and_its_vocabulary(terms: dict[str, Term]) -> None:
    assert topics_of(terms["country:PRT"].save) == ["term:country:PRT", "vocabulary:country"]
    assert topics_of(terms["country:PRT"].delete) == ["term:country:PRT", "vocabulary:country"]


def test_a_load_names_each_term_once_and_vocabularies_that_say_something_else(terms: dict[str, Term]) -> None:
    chosen = {terms["country:PRT"].pk, terms["country:FRA"].pk}

    found = topics_of(lambda: terms_changed.send(Term, term_ids=chosen, vocabularies={"link-type"}))

    assert found == [
        "term:country:FRA", "term:country:PRT", "vocabulary:link-type", "vocabulary:country", "vocabularies",
    ]  # fmt: skip


def test_files_name_themselves() -> None:
    assert topics_of(lambda: renditions_changed.send(None, image_id=7)) == ["object:platformimage:7"]
    assert topics_of(lambda: recording_moved.send(None, recording_id=7)) == ["object:mediafile:7"]


def test_private_collections_are_one_thing() -> None:
    folder = Collection.get_first_root_node().add_child(name="Folder")

    hide = topics_of(lambda: CollectionViewRestriction.objects.create(collection=folder, restriction_type="login"))
    show = topics_of(lambda: CollectionViewRestriction.objects.all().delete())

    assert (hide, show) == (["collections"], ["collections"])


def test_a_snippet_is_known_by_what_all_its_languages_share(english: Locale, french: Locale) -> None:
    person = Person.objects.create(name="Ada", locale=english)
    version = person.copy_for_translation(french)

    assert topics_of(version.save) == [f"object:person:{person.translation_key}"]
    assert topics_of(person.unpublish) == [f"object:person:{person.translation_key}"]


def test_a_menu_of_all_sites_is_one_of_each(site: Site, english: Locale) -> None:
    other = Site.objects.create(hostname="other.localhost", root_page=site.root_page)
    SiteProfile.objects.create(site=other, key="other")
    menu = Menu.objects.create(key="main", title="Main", locale=english)

    def give_to_one() -> None:
        menu.site, menu.key = other, "footer"
        menu.save()

    own = f"object:menu:{menu.translation_key}"
    assert topics_of(menu.save) == [own, "menu:main:main:en", "menu:other:main:en"]
    assert topics_of(give_to_one) == [own, "menu:main:main:en", "menu:other:main:en", "menu:other:footer:en"]
    assert topics_of(lambda: Footer.objects.create(site=other, locale=english))[1:] == ["footer:other"]


def test_a_site_is_known_by_its_old_key_and_its_new_one(site: Site) -> None:
    profile = SiteProfile.objects.get(site=site)
    profile.key = "renamed"

    assert topics_of(profile.save) == ["sites", "site:main", "site:renamed"]


def test_a_redirect_names_its_old_path_and_its_new_one(site: Site) -> None:
    redirect = Redirect.objects.create(old_path="/en/old", redirect_link="/en/", site=site)
    redirect.old_path = "/en/older"

    assert topics_of(redirect.save) == ["path:main:/en/old", "path:main:/en/older"]


def test_redirects_for_moved_pages_are_named_though_they_are_written_in_bulk(
    events: ListingPage, site: Site, after_commit: Any
) -> None:
    event = make_event(events, slug="ai-week")
    make_event(events, slug="other")

    def move() -> None:
        event.slug = "ai-days"
        with after_commit():
            event.save_revision().publish()

    assert "path:main:/en/latest/events/ai-week" in topics_of(move)
    assert Redirect.objects.filter(old_path="/en/latest/events/ai-week").exists()


def test_what_was_never_gone_is_named_when_it_becomes_private(events: ListingPage, site: Site) -> None:
    event = make_event(events, slug="ai-week")
    event.unpublish()
    facts = facts_of(Page.objects.filter(pk=event.pk))

    found = topics_of(lambda: forget_tombstones(facts))

    assert found == [f"tombstone:{site.pk}:/en/latest/events/ai-week/"]
    assert topics_of(lambda: forget_tombstones(facts)) == []


def test_a_long_path_fits_into_the_log() -> None:
    long = path_topic("a" * 50, "/en/" + "x" * 900 + "/")

    assert len(long) <= Change._meta.get_field("topic").max_length
    assert long != path_topic("a" * 50, "/en/" + "x" * 901 + "/")


def test_new_files_and_fixtures_are_no_news(english: Locale) -> None:
    assert EventPage.objects.count() == 0
    assert topics_of(lambda: Vocabulary.objects.create(key="new", title="New")) == []
