"""Stores a text that a person translated, with the record of who settled it."""

from hashlib import sha256
from typing import Any

from django.utils import timezone
from wagtail_localize.models import StringTranslation

from locales.exchange.gathering import is_machine
from locales.exchange.places import Place, Places
from locales.ingesting.lengths import mark_if_too_long
from locales.ingesting.titles import TITLE, save_title, write_slug
from locales.models import SegmentReview
from locales.models.review import SETTLED

State, Provenance = SegmentReview.State, SegmentReview.Provenance


def is_kept_for_a_person(present: StringTranslation | None, review: SegmentReview | None) -> bool:
    """Whether what stands there is a person's, or a person has decided about it."""
    if present is None:
        return False
    return not is_machine(present) or (review is not None and review.state in SETTLED)


def write_human_text(places: Places, place: Place, data: str, user: Any) -> StringTranslation:
    """Stores the text as a person's, in the caller's transaction. wagtail-localize may mark it with an error."""
    present = places.present(place)
    was_machine = present is not None and is_machine(present)
    row = present or StringTranslation(
        translation_of=place.string, context=place.context, locale_id=places.translation.target_locale_id
    )
    row.data, row.has_error, row.field_error = data, False, ""
    row.translation_type, row.tool_name = StringTranslation.TRANSLATION_TYPE_MANUAL, ""
    row.last_translated_by = user
    mark_if_too_long(places.translation, row)
    if place.context.path == TITLE:
        save_title(row)
        write_slug(places.translation, row)
    else:
        row.save()
    note_review(places, place, user, was_machine=was_machine)
    return row


def note_review(places: Places, place: Place, user: Any, *, was_machine: bool) -> None:
    """``mt_sha256`` stays: it tells what the machine had written."""
    state = State.POST_EDITED if was_machine else State.MANUAL
    provenance = Provenance.POST_EDITED if was_machine else Provenance.MANUAL
    save_review(places, place, {"state": state, "provenance": provenance, "flags": []}, user)


def settle(places: Places, place: Place, user: Any) -> bool:
    """Records that a person has read machine text and found it good. Whether there was anything to record."""
    present, review = places.present(place), places.review(place)
    if present is None or not is_machine(present) or (review is not None and review.state in SETTLED):
        return False
    digest = sha256(present.data.encode()).hexdigest()
    values = {"state": State.REVIEWED, "provenance": Provenance.MACHINE, "flags": [], "mt_sha256": digest}
    save_review(places, place, values, user)
    return True


def save_review(places: Places, place: Place, values: dict[str, Any], user: Any) -> None:
    review, _created = SegmentReview.objects.update_or_create(
        translation=places.translation,
        string=place.string,
        context=place.context,
        defaults={**values, "reviewed_by": user, "reviewed_at": timezone.now()},
    )
    places.reviews[place.pair] = review
