"""A pair of languages that the service refuses: found among several, failed with its reason, and offered no more."""

import pytest

from locales.models import JobTarget, ServiceState
from locales.sending.services import send_due_jobs
from tests.locales.jobs.conftest import Request, states
from tests.locales.jobs.service import Service

pytestmark = pytest.mark.django_db

NO_PAIR = (200, {"errorCode": -20013, "errorMessage": "Invalid language pair"})


@pytest.fixture
def domains(service: Service) -> None:
    pairs = {"GEN": {"languagePairs": ["EN-EL", "EN-FR"]}, "SPD": {"languagePairs": ["EN-FR"]}}
    ServiceState.objects.create(account="v2:TEST", domains=pairs)


def known_pairs() -> dict[str, list[str]]:
    return {name: each["languagePairs"] for name, each in ServiceState.objects.get().domains.items()}


def test_a_refused_pair_fails_its_language_and_leaves_the_list(
    request_languages: Request, service: Service, domains: None
) -> None:
    request_languages("fr")
    service.answers = [NO_PAIR]

    send_due_jobs()

    target = JobTarget.objects.get()
    assert (target.state, target.reason, target.error_code) == ("failed", "refused", -20013)
    assert known_pairs() == {"GEN": ["EN-EL"], "SPD": ["EN-FR"]}


def test_of_several_languages_only_the_refused_one_fails(
    request_languages: Request, service: Service, domains: None
) -> None:
    request_languages("el", "fr")
    service.answers = [NO_PAIR, (200, {"requestId": 1}), NO_PAIR]

    send_due_jobs()

    assert [asked.languages for asked in service.asked] == [["EL", "FR"], ["EL"], ["FR"]]
    assert len({asked.token for asked in service.asked}) == 2
    assert states() == {"EL": "submitted", "FR": "failed"}
    assert known_pairs() == {"GEN": ["EN-EL"], "SPD": ["EN-FR"]}


def test_a_list_that_nobody_has_asked_for_yet_stays_empty(request_languages: Request, service: Service) -> None:
    request_languages("fr")
    service.answers = [NO_PAIR]

    send_due_jobs()

    assert (states(), known_pairs()) == ({"FR": "failed"}, {})
