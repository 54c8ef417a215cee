"""A pair of languages that the service refuses although it is in its list: taken out, so that nobody chooses it."""

from collections.abc import Sequence

from locales.etranslation.capacity import Domains
from locales.etranslation.languages import remote_code
from locales.etranslation.settings import ETranslationSettings
from locales.members import move_to_new_member
from locales.models import JobTarget, TranslationJob
from locales.sending.service_state import locked_state

NO_PAIR = -20013


def forget_pair(job: TranslationJob, target: JobTarget, settings: ETranslationSettings) -> None:
    """In the caller's transaction. The service's next list may bring the pair back."""
    state = locked_state(settings)
    source = remote_code(job.source_language, settings)
    known = Domains.from_answer(state.domains or {})
    state.domains = known.without(job.domain, source, target.remote_code).as_json()
    state.save(update_fields=["domains"])


def ask_one_by_one(job: TranslationJob, targets: Sequence[JobTarget]) -> None:
    """The service does not say which of several languages it means: each goes on in a request of its own.

    The caller has locked and queued them; the first stays with the job.
    """
    for target in targets[1:]:
        move_to_new_member(job, [target], verb="split_for_pair")
