"""Operators find jobs, look at them, send them again, cancel and end them."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from locales.models import JobEvent, TranslationDelivery, TranslationJob
from locales.states import JobState
from tests.factories.editors import client_of, make_editor
from tests.locales.jobs_admin.conftest import MakeJob, states_of

INDEX = "translation_jobs:index"


def shown(client: Client, **filters: Any) -> list[int]:
    return sorted(job.pk for job in client.get(reverse(INDEX), filters).context["object_list"])


def act(client: Client, verb: str, job: TranslationJob) -> Any:
    return client.post(reverse(f"translation_jobs:{verb}", args=[job.pk]), follow=True)


@pytest.mark.parametrize("count", [1, 20])
def test_the_list_costs_the_same_for_one_job_and_for_twenty(
    make_job: MakeJob, operator: Client, count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        make_job(title=f"Event {number}")
    operator.get(reverse(INDEX))

    with django_assert_num_queries(10):
        answer = operator.get(reverse(INDEX))

    assert len(answer.context["object_list"]) == count


def test_the_list_is_filtered_by_state_language_age_and_submitter(
    make_job: MakeJob, operator: Client, french: Locale
) -> None:
    other = make_editor("content_editor")
    plain = make_job(title="Plain")
    failed = make_job({"fr": "failed", "el": "failed"}, title="Failed", state="failed")
    old = make_job(title="Old", created_at=timezone.now() - timedelta(days=10))
    theirs = make_job(title="Theirs", user=other)
    theirs.targets.filter(locale=french).delete()

    assert shown(operator) == [plain.pk, failed.pk, old.pk, theirs.pk]
    assert shown(operator, state="failed") == [failed.pk]
    assert shown(operator, age="older") == [old.pk]
    assert shown(operator, age="day") == [plain.pk, failed.pk, theirs.pk]
    assert shown(operator, created_by=other.pk) == [theirs.pk]
    assert shown(operator, language=french.pk) == [plain.pk, failed.pk, old.pk]


def test_a_job_shows_its_languages_its_history_and_what_came(make_job: MakeJob, operator: Client) -> None:
    job = make_job({"fr": "failed"})
    TranslationDelivery.objects.create(job=job, kind="delivery", sha256="0" * 64, size=3, body=b"{}", language="FR")

    answer = operator.get(reverse("translation_jobs:inspect", args=[job.pk]))

    assert [row["target"].remote_code for row in answer.context["targets"]] == ["EL", "FR"]
    assert [event.verb for event in answer.context["events"]] == ["requested"]
    assert [delivery.language for delivery in answer.context["deliveries"]] == ["FR"]
    assert [answer.context[name] for name in ("may_retry", "may_cancel", "may_finish")] == [True, True, False]


def test_failed_languages_are_sent_again(make_job: MakeJob, operator: Client) -> None:
    job = make_job({"fr": "failed", "el": "ingested"}, state="partly_failed")

    act(operator, "resend", job)

    assert states_of(job) == {"el": "ingested", "fr": "queued"}
    assert TranslationJob.objects.filter(root=job, state=JobState.READY).count() == 1


def test_what_is_under_way_is_cancelled(make_job: MakeJob, operator: Client) -> None:
    job = make_job({"el": "ingested"})

    act(operator, "cancel", job)

    job.refresh_from_db()
    assert states_of(job) == {"el": "ingested", "fr": "cancelled"}
    assert job.state == JobState.DONE


def test_a_failed_job_is_marked_as_finished_and_others_are_not(make_job: MakeJob, operator: Client) -> None:
    failed, waiting = make_job({"fr": "failed", "el": "failed"}, state="failed"), make_job(title="Waiting")

    act(operator, "finish", failed)
    refused = act(operator, "finish", waiting)

    assert [str(job.state) for job in TranslationJob.objects.order_by("pk")] == ["done", "ready"]
    assert JobEvent.objects.filter(job=failed, actor="user", new_state="done").count() == 1
    assert "Only a job that failed" in refused.content.decode()


def test_the_sent_document_can_be_downloaded_and_is_never_shown(make_job: MakeJob, operator: Client) -> None:
    answer = operator.get(reverse("translation_jobs:sent_document", args=[make_job().pk]))

    assert b"AI week" in answer.content
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment;")


def test_a_received_document_can_be_downloaded(make_job: MakeJob, operator: Client) -> None:
    body = b'{"targetLanguage": "FR", "result": "PHA+Ym9uam91cjwvcD4="}'
    delivery = TranslationDelivery.objects.create(
        job=make_job(), kind="delivery", sha256="0" * 64, size=len(body), body=body, language="FR"
    )

    answer = operator.get(reverse("translation_jobs:received_document", args=[delivery.pk]))

    assert answer.content == b"<p>bonjour</p>"


@pytest.mark.parametrize("role", ["content_editor", "translator"])
def test_nobody_else_sees_or_changes_jobs(make_job: MakeJob, role: str) -> None:
    job = make_job({"fr": "failed"})
    client = client_of(make_editor(role))

    for address in (reverse(INDEX), reverse("locales_health"), reverse("translation_jobs:inspect", args=[job.pk])):
        assert client.get(address)["Location"] == reverse("wagtailadmin_home")
    for verb in ("resend", "cancel", "finish"):
        act(client, verb, job)
    assert states_of(job) == {"el": "queued", "fr": "failed"}
    menu = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Translation jobs" not in menu


def test_an_operator_may_neither_add_nor_change_a_job_by_a_form(make_job: MakeJob, operator: Client) -> None:
    for name, arguments in (("add", []), ("edit", [make_job().pk]), ("delete", [make_job(title="B").pk])):
        answer = operator.get(reverse(f"translation_jobs:{name}", args=arguments))
        assert answer.status_code == 302
