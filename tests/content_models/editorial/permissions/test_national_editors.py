"""A national editor cannot see or touch another country's drafts, by whichever way."""

import json
from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Locale, Page

from content_models.editorial.models import EventPage
from tests.content_models.editorial.permissions.conftest import Countries

SECRET = "Secret Paris"


def body_of(response: HttpResponse) -> str:
    if response.streaming:
        return b"".join(response.streaming_content).decode()  # type: ignore[attr-defined]
    return response.content.decode()


def is_refused(response: HttpResponse) -> bool:
    """Refused by a redirect to the dashboard, or not found; in any case nothing of the page in the answer."""
    return response.status_code in {302, 403, 404} and SECRET not in body_of(response)


def test_it_lists_own_drafts_and_no_foreign_ones(countries: Countries) -> None:
    page = body_of(countries.client.get(reverse("wagtailadmin_explore", args=[countries.own_draft.get_parent().pk])))

    assert "Lisbon draft" in page
    assert SECRET not in page
    assert "Public Paris" not in page


def test_it_lists_no_foreign_drafts_in_the_flat_listing(countries: Countries) -> None:
    page = body_of(countries.client.get(reverse("content-event:index")))

    assert "Lisbon draft" in page
    assert SECRET not in page


def test_it_opens_its_own_draft(countries: Countries) -> None:
    response = countries.client.get(reverse("wagtailadmin_pages:edit", args=[countries.own_draft.pk]))

    assert response.status_code == 200
    assert "Lisbon draft" in body_of(response)


ADDRESSES: dict[str, Callable[[EventPage], str]] = {
    "edit": lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]),
    "explore": lambda page: reverse("wagtailadmin_explore", args=[page.pk]),
    "explore results": lambda page: reverse("wagtailadmin_explore_results", args=[page.pk]),
    "preview on edit": lambda page: reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]),
    "view draft": lambda page: reverse("wagtailadmin_pages:view_draft", args=[page.pk]),
    "history": lambda page: reverse("wagtailadmin_pages:history", args=[page.pk]),
    "usage": lambda page: reverse("wagtailadmin_pages:usage", args=[page.pk]),
    "revision": lambda page: reverse("wagtailadmin_pages:revisions_view", args=[page.pk, page.latest_revision_id]),
    "revert": lambda page: reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, page.latest_revision_id]),
    "compare": lambda page: reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "earliest", "latest"]),
    "delete": lambda page: reverse("wagtailadmin_pages:delete", args=[page.pk]),
    "unpublish": lambda page: reverse("wagtailadmin_pages:unpublish", args=[page.pk]),
    "copy": lambda page: reverse("wagtailadmin_pages:copy", args=[page.pk]),
    "move": lambda page: reverse("wagtailadmin_pages:move", args=[page.pk]),
    "privacy": lambda page: reverse("wagtailadmin_pages:set_privacy", args=[page.pk]),
    "workflow history": lambda page: reverse("wagtailadmin_pages:workflow_history", args=[page.pk]),
    "convert alias": lambda page: reverse("wagtailadmin_pages:convert_alias", args=[page.pk]),
    "archive": lambda page: reverse("editorial_archive", args=[page.pk]),
    "translate": lambda page: reverse("wagtail_localize:submit_page_translation", args=[page.pk]),
    "chooser below": lambda page: reverse("wagtailadmin_choose_page_child", args=[page.pk]),
    "chosen": lambda page: f"{reverse('wagtailadmin_choose_page_chosen_multiple')}?id={page.pk}",
    "api": lambda page: reverse("wagtailadmin_api:pages:detail", args=[page.pk]),
}


def test_it_refuses_every_guessed_address(countries: Countries) -> None:
    answers = {way: countries.client.get(address(countries.foreign_draft)) for way, address in ADDRESSES.items()}

    assert [way for way, answer in answers.items() if not is_refused(answer)] == []


def test_it_refuses_every_posted_change(countries: Countries) -> None:
    before = EventPage.objects.filter(pk=countries.foreign_draft.pk).values().get()

    for name in ("lock", "unlock", "delete", "unpublish", "copy", "edit"):
        response = countries.client.post(
            reverse(f"wagtailadmin_pages:{name}", args=[countries.foreign_draft.pk]),
            {"title": "Taken over", "slug": "taken-over", "new_title": "Copy", "new_slug": "copy"},
        )

        assert is_refused(response), name
        assert EventPage.objects.filter(pk=countries.foreign_draft.pk).values().get() == before, name
        assert not Page.objects.filter(slug__in=["taken-over", "copy"]).exists(), name


def test_it_finds_no_foreign_draft_by_search(countries: Countries) -> None:
    for address in ("wagtailadmin_pages:search", "wagtailadmin_pages:search_results"):
        found = body_of(countries.client.get(reverse(address), {"q": "Secret"}))
        assert SECRET not in found

    assert "Lisbon draft" in body_of(
        countries.client.get(reverse("wagtailadmin_pages:search_results"), {"q": "Lisbon"})
    )


def test_it_offers_public_pages_and_own_drafts_in_the_chooser(countries: Countries) -> None:
    parent = countries.own_draft.get_parent()
    page = body_of(countries.client.get(reverse("wagtailadmin_choose_page_child", args=[parent.pk])))
    found = body_of(countries.client.get(reverse("wagtailadmin_choose_page_search"), {"q": "Paris"}))

    assert "Lisbon draft" in page
    assert "Public Paris" in page
    assert SECRET not in page
    assert "Public Paris" in found
    assert SECRET not in found


def test_it_does_not_show_the_draft_title_of_a_public_page_in_the_chooser(countries: Countries) -> None:
    live = countries.foreign_live
    live.title = "Renamed in secret"
    live.save_revision()

    found = body_of(countries.client.get(reverse("wagtailadmin_choose_page_search"), {"q": "Paris"}))
    page = body_of(countries.client.get(reverse("wagtailadmin_choose_page_child", args=[live.get_parent().pk])))

    assert "Renamed in secret" not in found + page


@pytest.mark.parametrize("chosen", ["one", "all"])
def test_it_refuses_every_bulk_action(countries: Countries, chosen: str) -> None:
    parent = countries.own_draft.get_parent()
    ids = f"id={countries.foreign_draft.pk}" if chosen == "one" else f"id=all&childOf={parent.pk}"

    for action in ("publish", "unpublish", "move", "archive", "delete"):
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
        shown = countries.client.get(f"{address}?{ids}&next=/admin/")
        done = countries.client.post(f"{address}?{ids}&next=/admin/", {"chooser": parent.get_parent().pk})

        assert SECRET not in body_of(shown) + body_of(done), action
        draft = EventPage.objects.get(pk=countries.foreign_draft.pk)
        assert (draft.live, draft.get_parent().pk, draft.record.archived_at) == (False, parent.pk, None), action


def test_it_translates_no_foreign_page(countries: Countries, french: Locale) -> None:
    address = reverse("wagtail_localize:submit_page_translation", args=[countries.foreign_draft.pk])

    assert is_refused(countries.client.post(address, {"locales": [french.pk]}))
    assert not Page.objects.filter(translation_key=countries.foreign_draft.translation_key, locale=french).exists()


def test_it_translates_its_own_page(countries: Countries, french: Locale) -> None:
    address = reverse("wagtail_localize:submit_page_translation", args=[countries.own_draft.pk])

    assert countries.client.get(address).status_code == 200


def test_it_sees_only_own_pages_in_the_admin_api(countries: Countries) -> None:
    parent = countries.own_draft.get_parent()
    address = reverse("wagtailadmin_api:pages:listing")
    answer = json.loads(countries.client.get(address, {"child_of": parent.pk, "for_explorer": 1}).content)

    assert [item["title"] for item in answer["items"]] == ["Lisbon draft"]


NAMING_EVERY_PAGE = (
    "wagtailadmin_reports:site_history",
    "wagtailadmin_reports:page_types_usage",
    "wagtail_localize:translations_report",
)


def test_it_is_refused_reports_that_name_every_page(countries: Countries) -> None:
    assert [name for name in NAMING_EVERY_PAGE if not is_refused(countries.client.get(reverse(name)))] == []


REPORTS = (
    "wagtailadmin_home",
    "wagtailadmin_reports:workflow",
    "wagtailadmin_reports:workflow_tasks",
    "wagtailadmin_reports:aging_pages",
    "wagtailadmin_reports:locked_pages",
    "report_unpublished-for-long",
    "report_missing-classification",
    "report_missing-alternative-text",
)


def test_it_sees_no_foreign_draft_in_any_report(countries: Countries) -> None:
    countries.foreign_draft.get_workflow().start(countries.foreign_draft, user=None)

    assert [name for name in REPORTS if SECRET in body_of(countries.client.get(reverse(name)))] == []


def test_it_moves_no_foreign_page(countries: Countries) -> None:
    destination = countries.own_draft.get_parent().get_parent()
    address = reverse("wagtailadmin_pages:move_confirm", args=[countries.foreign_draft.pk, destination.pk])

    assert is_refused(countries.client.post(address))
    assert EventPage.objects.get(pk=countries.foreign_draft.pk).get_parent() == countries.own_draft.get_parent()


def test_it_edits_no_public_page_of_another_country(countries: Countries) -> None:
    response = countries.client.get(reverse("wagtailadmin_pages:edit", args=[countries.foreign_live.pk]))

    assert response.status_code in {302, 403, 404}
