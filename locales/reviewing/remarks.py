"""Why a string needs a person, in sentences: what the checks found, what a reviewer said, what a field refuses."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation

from locales.documents.problems import ExplainedEnum, Rejection, Warning
from locales.models import SegmentReview

REJECTED = "rejected_by_reviewer"
INVALID = "invalid"
# Some codes are in both: of stored text they say that somebody should look, of missing text why there is none.
OF_TEXT: Mapping[str, ExplainedEnum] = {each.value: each for each in (*Rejection, *Warning)}
OF_NO_TEXT: Mapping[str, ExplainedEnum] = {each.value: each for each in (*Warning, *Rejection)}


def remarks_on(row: StringTranslation | None, review: SegmentReview | None) -> tuple[str, ...]:
    """In the language of whoever reads them now."""
    return tuple(dict.fromkeys(each for each in sentences(row, review) if each))


def sentences(row: StringTranslation | None, review: SegmentReview | None) -> Iterator[str]:
    flags = review.flags if review is not None else ()
    explained = OF_TEXT if row is not None else OF_NO_TEXT
    yield from (explained[flag].explanation for flag in flags if flag in explained)
    if REJECTED in flags:
        yield _("A reviewer rejected this text. The page shows the source text in its place.")
    elif row is not None and row.has_error:
        yield row.get_error() or _("This text cannot stand in the page, which shows the source text in its place.")
