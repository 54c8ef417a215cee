"""A source that changes leaves its translations behind, until each is translated and published again."""

from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage
from locales.models import JobSegment, OutdatedTranslation
from locales.reviewing.decisions import Decision, Verb, accept_all, decide
from locales.reviewing.outdated import changes_for, request_changed, synchronise
from locales.reviewing.publishing import publish_translation
from locales.reviewing.receivers import follow_publication, follow_source
from locales.reviewing.segments import segments_of
from tests.factories.editors import client_of
from tests.locales.translating import translation_into, write_own_text

pytestmark = pytest.mark.django_db

SUMMARY = {"path": "summary", "old": "A week about A &amp; B.", "new": "A month about A."}


@pytest.fixture
def published(drafted: Translation, reviewer: User) -> Translation:
    """French, reviewed and live."""
    accept_all(translation=drafted, segments=segments_of(drafted), user=reviewer)
    publish_translation(translation=drafted, user=reviewer)
    return drafted


def publish_source(event: EventPage, **values: Any) -> None:
    page = EventPage.objects.get(pk=event.pk)
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()


def states(translation: Translation) -> dict[str, str]:
    return {each.path: each.state.value for each in segments_of(translation)}


def test_a_change_of_the_text_is_told_with_old_and_new(published: Translation, event: EventPage) -> None:
    publish_source(event, summary="A month about A.")

    assert changes_for(published) == ([SUMMARY], [])


def test_a_change_of_what_all_languages_share_leaves_nobody_behind(published: Translation, event: EventPage) -> None:
    publish_source(event, online_url="https://example.org/elsewhere")

    assert not OutdatedTranslation.objects.exists()


def test_a_source_that_is_changed_back_leaves_nobody_behind(published: Translation, event: EventPage) -> None:
    publish_source(event, summary="A month about A.")
    publish_source(event, summary="A week about A & B.")

    assert (changes_for(published), OutdatedTranslation.objects.count()) == (([], []), 0)


def test_publishing_what_is_there_does_not_end_the_lag(
    published: Translation, event: EventPage, reviewer: User
) -> None:
    publish_source(event, summary="A month about A.")

    publish_translation(translation=published, user=reviewer)

    assert changes_for(published) == ([SUMMARY], [])


def test_after_the_synchronisation_the_old_translation_stands_beside_the_new_source(
    published: Translation, event: EventPage, source: TranslationSource
) -> None:
    publish_source(event, summary="A month about A.")
    synchronise(source)

    assert changes_for(published) == ([], [SUMMARY])
    segment = next(each for each in segments_of(published) if each.path == "summary")
    assert (segment.state, segment.text, segment.source) == ("outdated", "", "A month about A.")
    assert segment.former is not None
    assert (segment.former.source, segment.former.text) == ("A week about A &amp; B.", "Une semaine sur A &amp; B.")


def test_the_lag_ends_when_everything_is_translated_and_published(
    published: Translation, event: EventPage, source: TranslationSource, reviewer: User, french: Locale
) -> None:
    publish_source(event, summary="A month about A.")
    synchronise(source)
    published.refresh_from_db()
    segment = next(each for each in segments_of(published) if each.path == "summary")
    edit = Decision(segment.pair, Verb.EDIT, segment.version, "Un mois sur A.")
    decide(translation=published, decisions=[edit], user=reviewer)
    assert changes_for(published) == ([], [SUMMARY])

    publish_translation(translation=published, user=reviewer)

    assert (changes_for(published), OutdatedTranslation.objects.count()) == (([], []), 0)
    page = EventPage.objects.get(translation_key=event.translation_key, locale=french)
    assert page.summary == "Un mois sur A."


def test_a_synchronisation_by_wagtail_localize_counts_too(
    published: Translation, event: EventPage, source: TranslationSource, french: Locale, reviewer: User
) -> None:
    publish_source(event, summary="A month about A.")
    source.update_from_db()
    translation = Translation.objects.get(pk=published.pk)
    assert changes_for(translation) == ([], [SUMMARY])
    write_own_text(source, french, "summary", "Un mois sur A.")

    publish_translation(translation=translation, user=reviewer)

    assert not OutdatedTranslation.objects.exists()


def test_only_changed_strings_are_asked_for_again(
    published: Translation,
    event: EventPage,
    source: TranslationSource,
    reviewer: User,
    settings: Any,
) -> None:
    french = published.target_locale
    settings.ETRANSLATION = {**settings.ETRANSLATION, "ENABLED": True}
    publish_source(event, summary="A month about A.")

    requested = request_changed(source=source, locales=[french], user=reviewer)

    assert len(requested.jobs) == 1
    assert list(JobSegment.objects.values_list("fragment", flat=True)) == ["A month about A."]
    assert request_changed(source=source, locales=[french], user=reviewer).jobs == ()


def test_every_language_is_flagged_and_the_screens_show_the_difference(
    published: Translation, event: EventPage, source: TranslationSource, greek: Locale, reviewer: User
) -> None:
    translation_into(source, greek)
    publish_source(event, summary="A month about A.")
    client = client_of(reviewer)

    listed = client.get(reverse("locales_languages", args=[source.pk])).content.decode()
    screen = client.get(reverse("locales_review", args=[published.pk])).content.decode()

    assert OutdatedTranslation.objects.count() == 2
    for markup in (listed, screen):
        assert "<del>A week about A &amp; B.</del>" in markup
        assert "<ins>A month about A.</ins>" in markup
    assert listed.count(">outdated</span>") == 2


def test_a_change_by_a_plain_save_is_told_as_one_by_a_publication_is(published: Translation, event: EventPage) -> None:
    """As imports and scripts write."""
    page = EventPage.objects.get(pk=event.pk)
    page.summary = "A month about A."
    page.save()

    assert changes_for(published) == ([SUMMARY], [])


def test_a_change_of_the_title_by_wagtails_own_class_is_told_and_nothing_else_with_it(
    published: Translation, event: EventPage
) -> None:
    page = Page.objects.get(pk=event.pk)
    page.title = "AI month"
    page.save()

    assert changes_for(published) == ([{"path": "title", "old": "AI week", "new": "AI month"}], [])


def test_single_columns_that_are_saved_tell_nothing_of_the_draft_beside_them(
    published: Translation, event: EventPage
) -> None:
    page = EventPage.objects.get(pk=event.pk)
    page.summary, page.title = "A draft.", "AI month"
    page.save(update_fields=["title"])

    assert changes_for(published) == ([{"path": "title", "old": "AI week", "new": "AI month"}], [])


def test_a_draft_and_its_bookkeeping_leave_nobody_behind(published: Translation, event: EventPage) -> None:
    page = EventPage.objects.get(pk=event.pk)
    page.summary = "A month about A."
    page.save_revision()

    assert not OutdatedTranslation.objects.exists()


def test_text_that_cannot_be_read_keeps_nobody_from_saving(
    published: Translation, event: EventPage, caplog: pytest.LogCaptureFixture
) -> None:
    page = EventPage.objects.get(pk=event.pk)
    page.body = [("paragraph", {"text": '<p>Some <b class="x">words</b>.</p>'})]
    page.save()

    assert changes_for(published) == ([], [])
    assert f"the text of source {published.source_id} could not be compared" in caplog.messages


def test_a_page_that_nobody_translates_costs_one_question_at_a_save_and_one_at_a_publication(
    event: EventPage, django_assert_num_queries: Any
) -> None:
    page = EventPage.objects.get(pk=event.pk)

    with django_assert_num_queries(1):
        follow_source(instance=page, created=False)
    with django_assert_num_queries(1):
        follow_publication(instance=page)
