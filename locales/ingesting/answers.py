"""The text of one delivery against the strings that were sent: what may be stored, and what not."""

from dataclasses import dataclass

from locales.documents.decoding import UnreadableDocumentError, decode_base64
from locales.documents.policies import Policy, ReadingPolicies
from locales.documents.problems import Problem
from locales.documents.reading import Reading, read_document
from locales.etranslation.callback_payloads import UnreadableCallbackError
from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.ingesting.accepting import callback_of
from locales.models import JobSegment, JobTarget, TranslationDelivery
from locales.models.jobs import ordered_segments
from locales.protected_terms import protected_terms
from locales.sent_segments import mode_of, sent_segments


@dataclass(frozen=True)
class Answer:
    """What came back for one language, with the strings that were sent, by their keys."""

    segments: dict[str, JobSegment]
    reading: Reading

    @property
    def problem(self) -> Problem | None:
        return self.reading.problem


def read_answer(target: JobTarget) -> Answer:
    """Reads the delivery that the language arrived with; one that is gone counts as empty."""
    segments = {segment.key: segment for segment in ordered_segments(target.job).select_related("string", "context")}
    sent = sent_segments(segments.values())
    try:
        body = body_of(target.delivery)
    except UnreadableDocumentError as error:
        return Answer(segments, Reading(error.problem, missing=tuple(segments)))
    reading = read_document(
        body,
        sent,
        sentinel=target.job.sentinel,
        terms=protected_terms(target.job.source_locale_id),
        policies=policies(target, etranslation_settings()),
    )
    return Answer(segments, reading)


def body_of(delivery: TranslationDelivery | None) -> bytes:
    """Raises ``UnreadableDocumentError``."""
    try:
        result = callback_of(delivery).result if delivery is not None else None
    except UnreadableCallbackError as error:
        raise UnreadableDocumentError(Problem.EMPTY) from error
    return decode_base64(result or "")


def policies(target: JobTarget, settings: ETranslationSettings) -> ReadingPolicies:
    return ReadingPolicies(
        language=target.language_code,
        mode=mode_of(target.job),
        placeholders=Policy(settings.placeholder_policy),
        terms=Policy(settings.term_policy),
        is_lenient_with_tags=settings.lenient_tags,
    )
