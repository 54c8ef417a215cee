"""The settings of a new site: looking at them sets nothing up, saving them does."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from content_models.accounts.models import User
from content_models.editorial.models import HomePage, SiteProfile

TYPED = {
    "key": "spain",
    "front_end_url": "https://front.example.es",
    "preview_url": "",
    "languages": '["es", "en"]',
    "fallback": '["en"]',
}


@pytest.fixture
def admin(client: Client, editor: User) -> Client:
    client.force_login(editor)
    return client


@pytest.fixture
def new_sites(home: HomePage, site: Site) -> list[Site]:
    """Two sites with a home page each, and nothing else."""
    return [make_site(home, name) for name in ("portugal", "spain")]


def make_site(first: HomePage, name: str) -> Site:
    home = first.get_parent().add_child(instance=HomePage(title=name.title(), slug=name, locale=first.locale))
    return Site.objects.create(hostname=f"{name}.localhost", root_page=home)


def address_of(site: Site) -> str:
    return reverse("wagtailsettings:edit", args=("editorial", "siteprofile", site.pk))


def test_looking_at_the_settings_of_new_sites_sets_nothing_up(admin: Client, new_sites: list[Site]) -> None:
    answers = [admin.get(address_of(site)).status_code for site in new_sites]

    assert answers == [200, 200]
    assert list(SiteProfile.objects.values_list("key", flat=True)) == ["main"]


def test_previewing_on_new_sites_sets_nothing_up(admin: Client, new_sites: list[Site]) -> None:
    drafts = [reverse("wagtailadmin_pages:view_draft", args=(site.root_page_id,)) for site in new_sites]

    answers = [admin.get(draft).status_code for draft in drafts]

    assert answers == [302, 302]
    assert list(SiteProfile.objects.values_list("key", flat=True)) == ["main"]


def test_saving_the_settings_of_a_new_site_makes_its_profile(admin: Client, new_sites: list[Site]) -> None:
    _portugal, spain = new_sites

    response = admin.post(address_of(spain), TYPED)

    assert response.status_code == 302
    profile = SiteProfile.objects.get(site=spain)
    assert (profile.key, profile.front_end_url, profile.preview_url, profile.languages, profile.fallback) == (
        "spain", "https://front.example.es", "", ["es", "en"], ["en"],
    )  # fmt: skip
