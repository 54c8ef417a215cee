"""Slugs made from titles."""

import pytest

from content_models.editorial.models import ListingPage


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Ψηφιακές δεξιότητες", "psifiakes-dexiotites"),
        ("Дигитални умения", "digitalni-umeniya"),
        ("Ċittadini diġitali", "cittadini-digitali"),
        ("Straße & Brücke", "strasse-brucke"),
        ("???", "page"),
    ],
)
@pytest.mark.parametrize("live", [True, False])
def test_a_title_in_any_script_becomes_a_readable_slug(
    events: ListingPage, title: str, slug: str, *, live: bool
) -> None:
    page = events.add_child(instance=ListingPage(title=title, live=live))

    assert page.slug == slug


def test_equal_titles_get_different_slugs(events: ListingPage) -> None:
    first, second = (events.add_child(instance=ListingPage(title="Ημέρα")) for _number in range(2))

    assert (first.slug, second.slug) == ("imera", "imera-2")
