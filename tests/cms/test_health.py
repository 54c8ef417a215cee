"""Probes: shallow for orchestrators, detailed for staff and monitoring."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db.migrations.executor import MigrationExecutor
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from cms.health import probes
from cms.worker.leases import extend_worker_lease
from cms.worker.models import PeriodicJobState


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    probes.migrations.cache_clear()


def test_livez_needs_no_database_and_no_known_host(client: Client) -> None:
    response = client.get("/livez", headers={"host": "10.1.2.3:8000"})

    assert (response.status_code, response.content) == (200, b"alive\n")
    assert "no-store" in response["Cache-Control"]
    assert "Set-Cookie" not in response


@pytest.mark.django_db
def test_readyz_is_ready_with_a_migrated_database(client: Client) -> None:
    response = client.get("/readyz", headers={"host": "10.1.2.3:8000"})

    assert (response.status_code, response.content) == (200, b"ready\n")


@pytest.mark.django_db
def test_readyz_asks_one_question_once_migrations_are_known(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client.get("/readyz")

    with django_assert_num_queries(1):
        client.get("/readyz")


@pytest.mark.django_db
def test_readyz_waits_for_migrations(client: Client) -> None:
    executor = MigrationExecutor(probes.connection)
    executor.recorder.record_unapplied("worker", "0001_initial")

    response = client.get("/readyz")

    assert (response.status_code, response.content) == (503, b"migrations: 1 migrations are not applied\n")


def test_readyz_fails_without_a_database(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise ConnectionError("postgres://user:secret@host refused")

    monkeypatch.setitem(probes.READINESS, "database", refuse)

    response = client.get("/readyz")

    assert (response.status_code, response.content) == (503, b"database: ConnectionError\n")


@pytest.mark.django_db
def test_healthz_is_refused_to_the_public(client: Client, settings: Settings) -> None:
    settings.HEALTH_TOKEN = "a-token"

    answers = [
        client.get("/healthz").status_code,
        client.get("/healthz", headers={"authorization": "Bearer wrong"}).status_code,
        client.get("/healthz?token=a-token").status_code,
    ]

    assert answers == [403, 403, 403]


@pytest.mark.django_db
def test_an_empty_token_opens_nothing(client: Client, settings: Settings) -> None:
    settings.HEALTH_TOKEN = ""

    assert client.get("/healthz", headers={"authorization": "Bearer "}).status_code == 403


@pytest.mark.django_db
def test_healthz_tells_everything_to_monitoring(client: Client, settings: Settings) -> None:
    settings.HEALTH_TOKEN = "a-token"
    extend_worker_lease("a")
    now = timezone.now()
    PeriodicJobState.objects.create(name="publish_scheduled", started_at=now, succeeded_at=now)

    response = client.get("/healthz", headers={"authorization": "Bearer a-token"})

    body = response.json()
    assert response.status_code == 200
    assert body["healthy"] is True
    assert {name: check["healthy"] for name, check in body["checks"].items()} == dict.fromkeys(
        ["database", "migrations", "cache", "storage", "catalogue", "worker", "schedule"], True
    )


@pytest.mark.django_db
def test_healthz_names_what_is_wrong_to_staff(client: Client) -> None:
    late = timezone.now() - timedelta(minutes=3)
    PeriodicJobState.objects.create(name="publish_scheduled", started_at=late, succeeded_at=late)
    client.force_login(get_user_model().objects.create_user("operator", is_staff=True))

    response = client.get("/healthz")

    checks = response.json()["checks"]
    assert response.status_code == 503
    assert checks["worker"] == {"healthy": False, "detail": "no worker is alive"}
    assert checks["schedule"]["detail"].startswith("scheduled publishing last succeeded at ")
