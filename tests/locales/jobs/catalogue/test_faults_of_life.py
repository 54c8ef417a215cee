"""What happens to pages, people and settings while a request is out, against the reference page of faults."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from wagtail.models import Locale, Page, Task, Workflow, WorkflowTask
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, HomePage, ListingPage
from locales.sending.services import send_due_jobs
from locales.simulator import Simulator
from locales.submitting.languages import offer_for, update_domains
from tests.locales.etranslation.certificates import context_for
from tests.locales.etranslation.server import serving
from tests.locales.jobs.bridge import Bridge
from tests.locales.jobs.catalogue.conftest import told
from tests.locales.jobs.catalogue.endings import DURING_LIFE, OF_DOMAINS
from tests.locales.jobs.catalogue.page import ending, promised
from tests.locales.jobs.catalogue.test_fault_catalogue import by_code
from tests.locales.jobs.conftest import job_states, run_tasks, states, write

pytestmark = pytest.mark.django_db


def edit_source(event: EventPage) -> None:
    event.summary = "Another summary"
    event.save()
    TranslationSource.objects.get().update_from_db()


def translate_by_hand(event: EventPage) -> None:
    write(TranslationSource.objects.get(), Locale.objects.get(language_code="fr"), "title", "À la main")


def delete_page(event: EventPage) -> None:
    Page.objects.get(pk=event.pk).delete()


def move_page(event: EventPage) -> None:
    elsewhere = event.get_parent().add_child(instance=ListingPage(title="Elsewhere", slug="elsewhere"))
    Page.objects.get(pk=event.pk).move(elsewhere, pos="last-child")


def switch_off(event: EventPage) -> None:
    Translation.objects.update(enabled=False)


def delete_language(event: EventPage) -> None:
    Page.objects.filter(locale__language_code="fr").delete()
    Locale.objects.get(language_code="fr").delete()


def french_draft() -> EventPage:
    Translation.objects.get().save_target(publish=False)
    return EventPage.objects.get(locale__language_code="fr")


def lock_translation(event: EventPage) -> None:
    EventPage.objects.filter(pk=french_draft().pk).update(locked=True)


def start_workflow(event: EventPage) -> None:
    workflow = Workflow.objects.create(name="review")
    WorkflowTask.objects.create(workflow=workflow, task=Task.objects.create(name="look"), sort_order=1)
    workflow.start(french_draft(), User.objects.create_superuser("starter", "starter@example.org", "secret"))


EVENTS: dict[str, Callable[[EventPage], None]] = {
    "source_edited": edit_source,
    "human_edits_first": translate_by_hand,
    "page_deleted": delete_page,
    "page_moved": move_page,
    "translation_disabled": switch_off,
    "locale_deleted": delete_language,
    "page_locked": lock_translation,
    "in_workflow": start_workflow,
}


@pytest.mark.parametrize("fault", DURING_LIFE)
def test_life_goes_on_while_a_request_is_out(ask: Any, arrive: Any, sim: Simulator, bridge: Bridge, fault: str) -> None:
    sim.control.rule(fault)
    ask("fr")
    arrive()
    assert states() == {"FR": "submitted"}

    EVENTS[fault](EventPage.objects.get())
    bridge.during(lambda: sim.control.post("release"))
    run_tasks()

    assert ending(by_code(), told()) == promised(fault)


@pytest.mark.parametrize("fault", OF_DOMAINS)
def test_trouble_with_the_list_of_domains_keeps_the_last_one(
    bridge: Bridge, sim: Simulator, home: HomePage, editor: User, fault: str
) -> None:
    for code in ("el", "fr"):
        Locale.objects.get_or_create(language_code=code)
    offer = offer_for(editor, [home], domain="PUBHEALTH")

    def reasons_after_asking() -> dict[str, str]:
        update_domains()
        return {each.locale.language_code: str(each.reason) for each in offer.choices([])}

    sim.control.rule(fault, times=1)
    at_first = reasons_after_asking()
    known = reasons_after_asking()
    sim.control.rule(fault, times=1)

    assert known == {"el": "The translation service does not translate into it in this domain.", "fr": ""}
    assert reasons_after_asking() == known
    assert at_first == (known if fault == "domains_list" else {"el": "", "fr": ""})


def test_a_certificate_that_nobody_vouches_for_stops_the_queue_until_the_address_is_right(
    ask: Any, recover: Any, sim: Simulator, change_settings: Any, tmp_path: Path
) -> None:
    with serving(context=context_for("localhost", tmp_path)) as service:
        change_settings(BASE_URL=f"{service.address}/etranslation/api")

        ask("fr")

        assert (job_states(), states(), service.came) == (["ready"], {"FR": "queued"}, [])
        assert told()["fr"] == (
            "Waiting: the translation service is not at its address. An administrator must look at it."
        )
        assert send_due_jobs() == 0
    change_settings(BASE_URL=sim.url)
    recover()
    assert states() == {"FR": "ingested"}
