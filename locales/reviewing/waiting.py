"""Which translations have machine text that nobody has reviewed, as conditions for one query."""

from django.db.models import Exists, OuterRef, Q, QuerySet
from wagtail_localize.models import StringSegment, StringTranslation

from locales.models import SegmentReview

UNREVIEWED = (SegmentReview.State.MACHINE, SegmentReview.State.FLAGGED)


def waiting_reviews() -> QuerySet[SegmentReview]:
    """Of strings that the source still has, and that no person has written anew since."""
    same = {"translation_of_id": OuterRef("string_id"), "context_id": OuterRef("context_id")}
    texts = StringTranslation.objects.filter(**same, locale_id=OuterRef("translation__target_locale_id"))
    in_source = StringSegment.objects.filter(
        source_id=OuterRef("translation__source_id"), string_id=OuterRef("string_id"), context_id=OuterRef("context_id")
    )
    by_machine = texts.filter(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    unfinished = Q(state=SegmentReview.State.FLAGGED) & ~Exists(texts)
    return SegmentReview.objects.filter(
        Exists(in_source), Exists(by_machine) | unfinished, state__in=UNREVIEWED, translation__enabled=True
    )


def waiting_for_page() -> Exists:
    """Of a page: whether its translation has something to review."""
    return Exists(
        waiting_reviews().filter(
            translation__source__object_id=OuterRef("translation_key"),
            translation__target_locale_id=OuterRef("locale_id"),
        )
    )
