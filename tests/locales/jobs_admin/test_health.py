"""The page that says how the translation service is."""

from datetime import timedelta

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from locales.etranslation.settings import etranslation_settings
from locales.models import JobTarget, ServiceState
from locales.sending.service_state import current_state
from tests.factories.editors import client_of, make_editor
from tests.locales.conftest import ChangeSettings
from tests.locales.etranslation.server import answer as said
from tests.locales.etranslation.server import serving
from tests.locales.jobs_admin.conftest import MakeJob


def facts(client: Client) -> dict[str, str]:
    return {str(label): str(value) for label, value in client.get(reverse("locales_health")).context["facts"]}


def test_it_says_that_requests_are_sent(operator: Client) -> None:
    answer = operator.get(reverse("locales_health"))

    assert answer.context["is_sending"] is True
    assert "Requests are being sent." in answer.content.decode()
    assert facts(operator)["Connection"] == "working"


def test_it_counts_what_waits_what_is_away_and_what_is_late(make_job: MakeJob, operator: Client) -> None:
    make_job({"fr": "submitted"})
    late = timezone.now() - timedelta(hours=3)
    JobTarget.objects.filter(state="submitted").update(deadline=late)

    found = facts(operator)

    assert (found["Waiting to be sent"], found["At the service"]) == ("1", "1 / 40")
    assert found["Oldest that is overdue"] == str(late)


def test_the_last_errors_are_listed(make_job: MakeJob, operator: Client) -> None:
    job = make_job({"fr": "failed"})

    errors = operator.get(reverse("locales_health")).context["errors"]

    assert [(error.job_id, error.language_code, error.reason) for error in errors] == [(job.pk, "fr", "timeout")]


def test_an_operator_ends_a_stop(operator: Client) -> None:
    state = current_state(etranslation_settings())
    ServiceState.objects.filter(pk=state.pk).update(is_stopped=True, stop_reason="The account is refused.")
    stopped = operator.get(reverse("locales_health"))

    operator.post(reverse("locales_resume"))

    assert stopped.context["is_sending"] is False
    assert "Nothing is sent at the moment" in stopped.content.decode()
    assert operator.get(reverse("locales_health")).context["is_sending"] is True


def test_no_password_is_shown(operator: Client) -> None:
    assert "a password for tests" not in operator.get(reverse("locales_health")).content.decode()


def test_an_operator_tests_whether_translations_can_be_brought(
    operator: Client, change_settings: ChangeSettings
) -> None:
    with serving() as receiver:
        receiver.says(said({"ok": False}, status=405), said({"ok": False}, status=404))
        change_settings(CALLBACK_BASE_URL=receiver.address)
        answer = operator.post(reverse("locales_self_test"), follow=True)

    assert [(came.method, came.path.rsplit("/", 2)[0]) for came in receiver.came] == [
        ("GET", "/translation/hook/v2/delivery"),
        ("POST", "/translation/hook/v2/delivery"),
    ]
    assert "The receiver of translations answers there, called from this machine." in answer.content.decode()
    assert [message.level_tag for message in answer.context["messages"]] == ["success"]


def test_a_test_of_an_address_where_nobody_listens_says_so(operator: Client, change_settings: ChangeSettings) -> None:
    change_settings(CALLBACK_BASE_URL="http://127.0.0.1:9")

    answer = operator.post(reverse("locales_self_test"), follow=True)

    assert "Nothing answers there (ConnectionError)." in answer.content.decode()


def test_nobody_else_tests_the_address(db: None) -> None:
    client = client_of(make_editor("reviewer"))

    assert client.post(reverse("locales_self_test"))["Location"] == reverse("wagtailadmin_home")
