"""What somebody decided about machine text: published in their name, while they may, and marked as what it is."""

from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import ArticlePage, EventPage
from locales.models import JobTarget, TargetFollowUp, TranslationJob, TranslationPolicy
from locales.reviewing.following_up import follow_up, follow_up_ingested
from locales.reviewing.policies import languages_left_to_people, policy_for, save_policy
from tests.factories.editors import client_of, make_editor
from tests.locales.translating import translation_into, write_machine_text

pytestmark = pytest.mark.django_db


@pytest.fixture
def machine_text(source: TranslationSource, french: Locale) -> Translation:
    """Without remarks, with its draft."""
    write_machine_text(source, french, "title", "Semaine IA")
    write_machine_text(source, french, "summary", "Une semaine sur A &amp; B.")
    translation = translation_into(source, french)
    translation.save_target(publish=False)
    return translation


def make_target(translation: Translation, state: str = "ingested", **values: Any) -> JobTarget:
    job = TranslationJob.objects.create(source=translation.source, token_digest=str(TranslationJob.objects.count()))
    return JobTarget.objects.create(
        job=job,
        source=translation.source,
        translation=translation,
        locale=translation.target_locale,
        language_code=translation.target_locale.language_code,
        remote_code=translation.target_locale.language_code.upper(),
        state=state,
        draft_state="made",
        **values,
    )


def decide(decision: str, user: Any, *, model: Any = EventPage, locale: Locale | None = None) -> TranslationPolicy:
    content_type = ContentType.objects.get_for_model(model)
    policy = TranslationPolicy(content_type=content_type, locale=locale, decision=decision)
    return save_policy(policy=policy, user=user)


def outcome(target: JobTarget) -> tuple[str, str | None]:
    row = TargetFollowUp.objects.select_related("decided_by").get(target=target)
    return row.outcome, row.decided_by.username if row.decided_by else None


def french_page() -> EventPage:
    return EventPage.objects.get(locale__language_code="fr")


def test_without_a_decision_everything_waits_for_a_reviewer(machine_text: Translation) -> None:
    target = make_target(machine_text)

    assert follow_up_ingested() == 1
    assert (outcome(target), french_page().live) == (("waits", None), False)


@pytest.mark.parametrize("languages", [1, 20])
def test_where_nobody_decided_otherwise_it_costs_the_same_for_one_and_for_twenty(
    machine_text: Translation, languages: int, django_assert_num_queries: Any
) -> None:
    for _ in range(languages):
        make_target(machine_text)

    with django_assert_num_queries(3):
        assert follow_up_ingested() == languages
    assert set(TargetFollowUp.objects.values_list("outcome", flat=True)) == {"waits"}


def test_a_decision_publishes_in_the_name_of_whoever_made_it(machine_text: Translation, reviewer: User) -> None:
    decide("publish", reviewer)
    target = make_target(machine_text)

    follow_up_ingested()

    page = french_page()
    assert (outcome(target), page.live, page.translation_origin) == (("published", "reviewer"), True, "MACHINE")
    assert page.latest_revision.user == reviewer


def test_following_up_twice_does_nothing_more(machine_text: Translation, reviewer: User) -> None:
    decide("publish", reviewer)
    target = make_target(machine_text)
    follow_up_ingested()
    before = french_page().latest_revision_id

    assert (follow_up_ingested(), follow_up(target.pk), french_page().latest_revision_id) == (0, False, before)


def test_a_decision_that_comes_later_publishes_nothing_old(machine_text: Translation, reviewer: User) -> None:
    make_target(machine_text)
    follow_up_ingested()
    decide("publish", reviewer)

    assert (follow_up_ingested(), french_page().live) == (0, False)


def test_whoever_may_no_longer_publish_publishes_nothing(machine_text: Translation) -> None:
    editor = make_editor("reviewer")
    decide("publish", editor)
    editor.groups.clear()
    target = make_target(machine_text)
    before = french_page().latest_revision_id

    follow_up_ingested()

    assert (outcome(target), french_page().live) == (("not_allowed", "reviewer"), False)
    assert french_page().latest_revision_id == before


@pytest.mark.parametrize("change", [{"is_active": False}])
def test_whoever_has_left_publishes_nothing(machine_text: Translation, reviewer: User, change: dict[str, Any]) -> None:
    decide("publish", reviewer)
    User.objects.filter(pk=reviewer.pk).update(**change)
    target = make_target(machine_text)

    follow_up_ingested()

    assert (outcome(target)[0], french_page().live) == ("not_allowed", False)


def test_a_text_that_needs_a_person_keeps_the_page_back(drafted: Translation, reviewer: User) -> None:
    decide("publish", reviewer)
    target = make_target(drafted)

    follow_up_ingested()

    assert (outcome(target)[0], french_page().live) == ("needs_person", False)


def test_a_locked_page_is_not_published(machine_text: Translation, reviewer: User) -> None:
    decide("publish", reviewer)
    Page.objects.filter(pk=french_page().pk).update(locked=True)
    target = make_target(machine_text)

    follow_up_ingested()

    assert (outcome(target)[0], french_page().live) == ("refused", False)


def test_nothing_is_published_while_more_of_the_page_is_under_way(machine_text: Translation, reviewer: User) -> None:
    decide("publish", reviewer)
    target = make_target(machine_text)
    other = make_target(machine_text, state="submitted")

    assert (follow_up_ingested(), french_page().live) == (0, False)

    JobTarget.objects.filter(pk=other.pk).update(state="cancelled")
    assert (follow_up_ingested(), outcome(target)[0], french_page().live) == (1, "published", True)


def test_a_decision_for_one_language_goes_before_the_one_for_all(
    source: TranslationSource, reviewer: User, french: Locale, greek: Locale
) -> None:
    decide("never", reviewer)
    own = decide("review", reviewer, locale=french)
    decide("never", reviewer, model=ArticlePage, locale=french)

    assert policy_for(source.specific_content_type_id, french.pk) == own
    assert languages_left_to_people(source, [french, greek]) == {greek.pk}


def test_two_decisions_about_the_same_are_refused(reviewer: User) -> None:
    decide("never", reviewer)

    with pytest.raises(ValidationError):
        decide("publish", reviewer)


def test_administrators_decide_in_the_admin_and_their_name_is_kept(reviewer: User, french: Locale) -> None:
    client = client_of(reviewer)
    content_type = ContentType.objects.get_for_model(EventPage)
    sent = {"content_type": content_type.pk, "locale": french.pk, "decision": "publish"}

    client.post(reverse("translation_policies:add"), sent)

    policy = TranslationPolicy.objects.get()
    assert (policy.decision, policy.decided_by, policy.locale) == ("publish", reviewer, french)
    assert "Event" in client.get(reverse("translation_policies:index")).content.decode()

    other = User.objects.create_superuser("other", "other@example.org", "secret")
    client_of(other).post(reverse("translation_policies:edit", args=[policy.pk]), {**sent, "decision": "review"})
    policy.refresh_from_db()
    assert (policy.decision, policy.decided_by) == ("review", other)


def test_reviewers_decide_nothing(french: Locale) -> None:
    client = client_of(make_editor("reviewer"))

    assert client.get(reverse("translation_policies:add")).status_code == 302
