"""Every address that translation adds to the admin, walked by people of different roles.

The addresses are read from what is registered, so that a new one cannot be left out. All of them are about the French
translation of an event, and about a request that somebody else made.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.taxonomies.models import Term
from locales.coverage.views import coverage_urls
from locales.exchange.registration import exchange_urls
from locales.ingesting.drafts import make_draft
from locales.jobs_admin.viewsets import TranslationJobViewSet, health_urls
from locales.models import JobTarget, TranslationDelivery, TranslationPolicy, TranslationSubmission
from locales.requesting.services import request_translation
from locales.reviewing.policy_viewset import TranslationPolicyViewSet
from locales.reviewing.registration import review_urls
from locales.submitting.registration import submission_urls
from tests.factories.editors import client_of, make_editor
from tests.locales.translating import translation_into, write_machine_text

pytestmark = pytest.mark.once

ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>")

# What is of no single language, or narrows itself to the languages of the user.
OF_NO_LANGUAGE = {
    *("locales_coverage", "locales_export", "locales_import", "locales_languages", "locales_publish_reviewed"),
    *("locales_progress", "locales_progress_fragment", "locales_request_changed", "locales_submissions"),
    "locales_submit",
}
# Jobs are made by requests and never by a form.
BY_NOBODY = {f"translation_jobs:{name}" for name in ("add", "edit", "delete", "history", "history_results", "usage")}
OF_FRENCH = {"locales_banner", "locales_cancel", "locales_retry", "locales_review", "locales_upload"}


@pytest.fixture
def numbers(
    switched_on: None, source: TranslationSource, french: Locale, greek: Locale, editor: User
) -> dict[str, Any]:
    """What the addresses name, by the name of the argument; ``pk`` by the beginning of the address's name."""
    for locale in (french, greek):
        write_machine_text(source, locale, "title", "Titre")
    make_draft(translation_into(source, french))
    (job,) = request_translation(source=source, locales=[french, greek], user=editor, refresh=True).jobs
    target = JobTarget.objects.get(job=job, locale=french)
    delivery = TranslationDelivery.objects.create(
        job=job, kind="delivery", language="FR", sha256="0" * 64, size=21, body=b'{"result": "dGV4dA=="}'
    )
    submission = TranslationSubmission.objects.create(created_by=editor, state="estimated")
    policy = TranslationPolicy.objects.create(
        content_type=source.specific_content_type, decision="review", decided_by=editor
    )
    return {
        "source_id": source.pk,
        "locale_id": french.pk,
        "translation_id": translation_into(source, french).pk,
        "target_id": target.pk,
        "locales_submission": submission.pk,
        "translation_jobs:received_document": delivery.pk,
        "translation_jobs": job.pk,
        "translation_policies": policy.pk,
    }


def registered() -> Iterator[tuple[str, list[str]]]:
    """Name and arguments of every address."""
    plain = [*submission_urls(), *review_urls(), *coverage_urls(), *exchange_urls(), *health_urls()]
    yield from ((each.name or "", ARGUMENT.findall(str(each.pattern))) for each in plain)
    for viewset in (TranslationJobViewSet(), TranslationPolicyViewSet()):
        for each in viewset.get_urlpatterns():
            yield f"{viewset.url_namespace}:{each.name}", ARGUMENT.findall(str(each.pattern))


def address(name: str, arguments: list[str], numbers: dict[str, Any], event_id: int) -> str:
    if name == "locales_submit":
        return reverse(name, args=["wagtailcore", "page", event_id])
    if name == "locales_export":
        return reverse(name, args=["wagtailcore", "page"]) + f"?id={event_id}"
    prefix = next((each for each in numbers if name.startswith(each)), "")
    return reverse(name, args=[numbers[prefix if argument == "pk" else argument] for argument in arguments])


def is_open(answer: HttpResponse) -> bool:
    """Wagtail's refusal leads to the dashboard, what is not found to the same address with a language in front."""
    where = answer.headers.get("Location", "")
    return answer.status_code == 200 or bool(where and where != reverse("wagtailadmin_home") and where[:4] != "/en/")


def open_for(user: User, numbers: dict[str, Any]) -> set[str]:
    """The names of the addresses that answer this user, asked in the way that they expect."""
    client = client_of(user)
    event_id = TranslationSource.objects.get(pk=numbers["source_id"]).get_source_instance().pk
    found = set()
    for name, arguments in registered():
        where = address(name, arguments, numbers, event_id)
        answer = client.get(where)
        if answer.status_code == 405:
            answer = client.post(where)
        if is_open(answer):
            found.add(name)
    return found


def decisions() -> list[Any]:
    """Everything that one of the buttons could have changed."""
    return [
        list(JobTarget.objects.order_by("pk").values_list("state", flat=True)),
        list(TranslationSubmission.objects.values_list("state", flat=True)),
        list(Translation.objects.order_by("pk").values_list("enabled", flat=True)),
        TranslationPolicy.objects.count(),
    ]


def test_who_has_no_right_to_translate_gets_no_answer_anywhere(numbers: dict[str, Any]) -> None:
    before = decisions()

    assert open_for(make_editor("community_manager"), numbers) == set()
    assert decisions() == before


def test_a_translator_of_another_language_gets_nothing_of_this_one(numbers: dict[str, Any]) -> None:
    before = decisions()

    assert open_for(make_editor("translator", languages=["el"]), numbers) == OF_NO_LANGUAGE
    assert decisions() == before


def test_a_translator_of_the_language_reviews_and_does_not_publish(numbers: dict[str, Any]) -> None:
    assert open_for(make_editor("translator", languages=["fr"]), numbers) == OF_NO_LANGUAGE | OF_FRENCH


def test_an_editor_of_another_country_gets_nothing_of_this_page(
    numbers: dict[str, Any], terms: dict[str, Term]
) -> None:
    before = decisions()
    national = make_editor("national_editor", countries=(terms["country:PRT"],))

    general = {"locales_coverage", "locales_import", "locales_submissions"}
    assert open_for(national, numbers) == general
    assert decisions() == before


def test_operators_reach_everything(numbers: dict[str, Any], editor: User) -> None:
    every = {name for name, _arguments in registered()}

    assert every - open_for(editor, numbers) == BY_NOBODY
