"""Who is told of translations that arrived: one mail for each batch, to those who look after the language."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from locales.models import JobTarget, TargetFollowUp
from locales.notices.mails import send_mail_about
from locales.notices.services import claim_notices
from locales.notices.tasks import follow_up_translations
from tests.factories.editors import make_editor
from tests.factories.events import make_event
from tests.locales.reviewing.test_policies import make_target
from tests.locales.translating import translation_into, write_machine_text

pytestmark = pytest.mark.django_db


def arrive(page: EventPage, locale: Locale) -> JobTarget:
    """Machine text with its draft, as ingestion leaves it."""
    source = TranslationSource.get_or_create_from_instance(page)[0]
    write_machine_text(source, locale, "title", f"{page.title} {locale.language_code}")
    translation = translation_into(source, locale)
    translation.save_target(publish=False)
    return make_target(translation)


def followed(target: JobTarget, **values: Any) -> TargetFollowUp:
    return TargetFollowUp.objects.create(target=target, **values)


def sent_to() -> dict[str, int]:
    """How many mails each address got; the batches that wait are claimed first."""
    claim_notices(lambda user_id, ids: send_mail_about(user_id=user_id, target_ids=ids))
    return {address: sum(address in message.to for message in mail.outbox) for m in mail.outbox for address in m.to}


@pytest.fixture
def translator() -> User:
    return make_editor("translator", languages=["fr"])


def test_a_batch_is_one_mail_whatever_the_number_of_pages(
    event: EventPage, events: ListingPage, french: Locale, translator: User
) -> None:
    for page in (event, make_event(events, title="Second"), make_event(events, title="Third")):
        followed(arrive(page, french))

    assert sent_to() == {"translator@example.org": 1}
    message = mail.outbox[0]
    assert message.subject == "3 translations have arrived"
    assert [title in message.body for title in ("AI week (French)", "Second (French)", "Third (French)")] == [True] * 3
    translation = Translation.objects.get(source__object_id=event.translation_key)
    assert reverse("locales_review", args=[translation.pk]) in message.body


def test_nobody_is_told_twice(event: EventPage, french: Locale, translator: User) -> None:
    followed(arrive(event, french))
    sent_to()

    assert sent_to() == {"translator@example.org": 1}


def test_translators_are_told_of_their_languages_only(
    event: EventPage, french: Locale, greek: Locale, translator: User
) -> None:
    make_editor("translator", name="eleni", languages=["el"])
    followed(arrive(event, french))
    followed(arrive(event, greek))

    assert sent_to() == {"translator@example.org": 1, "eleni@example.org": 1}
    bodies = {message.to[0]: message.body for message in mail.outbox}
    assert ("(French)" in bodies["translator@example.org"], "(Greek)" in bodies["translator@example.org"]) == (
        True,
        False,
    )
    assert ("(French)" in bodies["eleni@example.org"], "(Greek)" in bodies["eleni@example.org"]) == (False, True)


def test_a_language_without_translators_goes_to_those_who_are_bound_to_none(
    event: EventPage, greek: Locale, translator: User
) -> None:
    make_editor("content_editor")
    followed(arrive(event, greek))

    assert sent_to() == {"content_editor@example.org": 1}


def test_whoever_wants_no_mails_gets_none(event: EventPage, french: Locale, translator: User) -> None:
    profile = type(translator).wagtail_userprofile.related.related_model.get_for_user(translator)
    profile.submitted_notifications = False
    profile.save()
    followed(arrive(event, french))

    assert sent_to() == {}


def test_a_batch_waits_for_the_rest_of_its_language_but_not_for_ever(
    event: EventPage, events: ListingPage, french: Locale, translator: User
) -> None:
    row = followed(arrive(event, french))
    source = TranslationSource.get_or_create_from_instance(make_event(events, title="Second"))[0]
    make_target(translation_into(source, french), state="submitted")
    assert sent_to() == {}

    TargetFollowUp.objects.filter(pk=row.pk).update(at=timezone.now() - timedelta(minutes=31))
    assert sent_to() == {"translator@example.org": 1}


def test_the_mail_says_what_is_live_already(event: EventPage, french: Locale, translator: User) -> None:
    followed(arrive(event, french), outcome="published")
    sent_to()

    assert "(published already, marked as machine translation)" in mail.outbox[0].body


def test_the_worker_follows_up_and_queues_the_mails(event: EventPage, french: Locale, translator: User) -> None:
    arrive(event, french)

    assert follow_up_translations.call() == {"followed_up": 1, "mails": 1}
    assert follow_up_translations.call() == {"followed_up": 0, "mails": 0}
