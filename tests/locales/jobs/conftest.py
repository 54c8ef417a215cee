"""A page to translate, a service that translates, a worker that runs when it is told to."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from cms.worker.claims import claim_task, record_success
from content_models.editorial.models import EventPage
from locales.models import JobTarget, TranslationJob
from locales.requesting.services import Requested, request_translation
from tests.conftest import AfterCommit
from tests.locales.conftest import ChangeSettings
from tests.locales.jobs.service import Asked, Service, running_service

Request = Callable[..., Requested]
Deliver = Callable[..., Any]
Bring = Callable[..., JobTarget]


@pytest.fixture
def service(switched_on: None, change_settings: ChangeSettings) -> Iterator[Service]:
    with running_service() as found:
        change_settings(BASE_URL=f"{found.address}/etranslation/api", READ_TIMEOUT=5)
        yield found


@pytest.fixture
def request_languages(source: TranslationSource, service: Service) -> Request:
    """Asks for the languages, and nothing runs yet."""

    def ask(*codes: str, **options: Any) -> Requested:
        locales = list(Locale.objects.filter(language_code__in=codes).order_by("language_code"))
        return request_translation(source=source, locales=locales, **options)

    return ask


@pytest.fixture
def deliver(client: Client) -> Deliver:
    """Brings a call to its address as the service would; returns the answer."""

    def call(asked: Asked, body: bytes, kind: str = "delivery", path: str = "") -> Any:
        return client.post(path or asked.path(kind), data=body, content_type="application/json")

    return call


@pytest.fixture
def sent(request_languages: Request, service: Service) -> Callable[..., Asked]:
    """Asks for the languages and sends; the one request that the service got."""

    def send(*codes: str) -> Asked:
        request_languages(*(codes or ("fr",)))
        send_now()
        return service.asked[-1]

    return send


def send_now() -> None:
    from_path("locales.tasks.send_translations")
    run_tasks()


def from_path(path: str) -> None:
    if not DBTaskResult.objects.ready().filter(task_path=path).exists():
        DBTaskResult.objects.create(task_path=path, args_kwargs={"args": [], "kwargs": {}}, backend_name="default")


def run_tasks() -> list[str]:
    """Runs what is queued until nothing is, and tells which tasks of ours ran. What a task raises is raised here."""
    ran = []
    while (task := claim_task("tests", ["mail", "default"])) is not None:
        result = task.task_result
        record_success(task, "tests", task.task.call(*result.args, **result.kwargs))
        if task.task_path.startswith("locales."):
            ran.append(task.task_path.rpartition(".")[2])
    return ran


def make_due() -> None:
    """As if every pause were over."""
    TranslationJob.objects.update(next_attempt_at=timezone.now())


def states() -> dict[str, str]:
    """By remote code: where each language stands."""
    return dict(JobTarget.objects.order_by("remote_code").values_list("remote_code", "state"))


def job_states() -> list[str]:
    return list(TranslationJob.objects.order_by("pk").values_list("state", flat=True))


def texts(locale: Locale) -> dict[str, tuple[str, str, str]]:
    """By path: text, kind and tool of each string of a language."""
    rows = StringTranslation.objects.filter(locale=locale).select_related("context")
    return {row.context.path: (row.data, row.translation_type, row.tool_name) for row in rows}


def write(source: TranslationSource, locale: Locale, path: str, text: str, **values: Any) -> StringTranslation:
    """A string as a person or a tool writes it."""
    segment = StringSegment.objects.get(source=source, context__path=path)
    defaults = {"data": text, "translation_type": "manual", **values}
    return StringTranslation.objects.update_or_create(
        translation_of=segment.string, context=segment.context, locale=locale, defaults=defaults
    )[0]


def translation_into(source: TranslationSource, locale: Locale) -> Translation:
    return Translation.objects.get_or_create(source=source, target_locale=locale)[0]


@pytest.fixture
def bring(request_languages: Request, service: Service, deliver: Deliver) -> Bring:
    """Asks for French, and brings an answer in which the given texts are replaced."""

    def bring_answer(replaced: dict[str, str] | None = None, **options: Any) -> JobTarget:
        request_languages("fr", **options)
        send_now()
        return answer(service.asked[-1], deliver, replaced)

    return bring_answer


def answer(asked: Asked, deliver: Deliver, replaced: dict[str, str] | None = None) -> JobTarget:
    html = asked.translated("FR")
    for old, new in (replaced or {}).items():
        assert old in html
        html = html.replace(old, new)
    deliver(asked, asked.delivery("FR", html))
    run_tasks()
    return JobTarget.objects.order_by("-pk")[0]


def french_page(event: EventPage) -> EventPage:
    return EventPage.objects.get(translation_key=event.translation_key, locale__language_code="fr")


def publish(source: TranslationSource, french: Locale, after_commit: AfterCommit) -> None:
    with after_commit():
        translation_into(source, french).save_target(publish=True)


def row_of(page: Page) -> dict[str, Any]:
    """What of a page readers may see."""
    noted = {"draft_title", "latest_revision_id", "latest_revision_created_at", "has_unpublished_changes"}
    values = EventPage.objects.filter(pk=page.pk).values().get()
    return {name: value for name, value in values.items() if name not in noted}
