"""Why something went wrong, in the language of whoever reads it.

Codes and the service's own words are stored, never a sentence of ours: the worker has no language.
"""

from locales.documents.problems import Problem
from locales.etranslation.errors import refusal_by_code, refusal_by_status
from locales.etranslation.transport import UNTRUSTED_ADDRESSES
from locales.models import JobTarget, ServiceState, TranslationJob

PROBLEMS = {problem.value: problem for problem in Problem}


def why_job(job: TranslationJob) -> str:
    """Empty where nothing went wrong."""
    return why_refused(job.dialect, job.error_code, job.error_message)


def why_target(target: JobTarget) -> str:
    """Empty where nothing went wrong, or where only the reason's code says what; its job is asked for its dialect."""
    if target.error_code is None and target.reason in PROBLEMS:
        return PROBLEMS[target.reason].explanation
    return why_refused(target.job.dialect, target.error_code, target.error_message)


def why_stopped(state: ServiceState) -> str:
    dialect = state.account.partition(":")[0]
    return why_refused(dialect, state.stop_code, state.stop_reason)


def why_refused(dialect: str, code: int | None, words: str) -> str:
    """Our explanation, and the service's own words when they say more. ``code`` is the service's or of HTTP."""
    if code is None:
        return str(UNTRUSTED_ADDRESSES.get(words, words))
    is_of_http = 100 <= code < 600
    refusal = refusal_by_status(code, words) if is_of_http else refusal_by_code(dialect, code, words)
    explanation = str(refusal.explanation)
    return explanation if words in explanation else f"{explanation} ({words})"
