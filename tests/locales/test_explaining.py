"""What went wrong is said in the language of whoever reads it, from codes and the service's own words."""

import pytest
from django.utils import translation

from locales.explaining import why_refused, why_stopped, why_target
from locales.models import JobTarget, ServiceState, TranslationJob

PAIR = (
    "eTranslation cannot translate between these two languages in the chosen domain. Choose another domain, or"
    " translate this language by hand."
)


@pytest.mark.parametrize(
    ("code", "words", "expected"),
    [
        (-20013, "", PAIR),
        (-20013, "no pair", f"{PAIR} (no pair)"),
        (
            -99999,
            "never heard of",
            "eTranslation refused this for a reason that is new to us. Its own words: never heard of (-99999)",
        ),
        (503, "", "eTranslation has a technical problem at the moment. We try again by ourselves."),
        (None, "It was full.", "It was full."),
        (None, "", ""),
        (
            None,
            "The address is not https.",
            "The address of eTranslation is not encrypted (https), so the platform does not send its password there."
            " An administrator has to correct the address.",
        ),
    ],
)
def test_a_refusal_is_explained_by_its_code(code: int | None, words: str, expected: str) -> None:
    assert why_refused("v2", code, words) == expected


def test_each_reader_reads_it_in_their_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        translation._trans, "gettext", lambda text: f"{translation.get_language()}: {text}", raising=False
    )
    job = TranslationJob(dialect="v2")
    shown = {
        "code": lambda: why_target(JobTarget(job=job, state="failed", error_code=-20013)),
        "problem": lambda: why_target(JobTarget(job=job, state="rejected", reason="empty")),
        "stop": lambda: why_stopped(ServiceState(account="v2:DEMO", is_stopped=True, stop_code=401)),
    }

    for language in ("fr", "el"):
        with translation.override(language):
            assert {name: why()[:4] for name, why in shown.items()} == dict.fromkeys(shown, f"{language}: ")
