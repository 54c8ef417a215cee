"""Keeps in mind which translations lag behind their source, and in what; asks for what they lack."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from locales.models import OutdatedTranslation
from locales.requesting.services import Requested, request_translation
from locales.reviewing.differences import Placed, TextChange, joined, text_changes
from locales.reviewing.fragments import readable
from locales.reviewing.segments import SLUG, segments_of


def note_changes(source: TranslationSource, instance: Any) -> int:
    """Compares a source that was published with what its translations were made from.

    Returns how many translations lag behind now because of it; a source that was changed back leaves none.
    """
    changes = text_changes(synchronised_strings(source), strings_of(instance))
    with transaction.atomic():
        translations = list(Translation.objects.filter(source=source, enabled=True))
        rows = {
            row.translation_id: row
            for row in OutdatedTranslation.objects.select_for_update().filter(translation__in=translations)
        }
        if changes:
            save_rows([noted(rows.get(each.pk), each, changes) for each in translations])
        else:
            forget_pending(list(rows.values()))
    return len(translations) if changes else 0


def noted(row: OutdatedTranslation | None, translation: Translation, changes: list[TextChange]) -> OutdatedTranslation:
    row = row or OutdatedTranslation(translation=translation)
    row.pending, row.noted_at = changes, timezone.now()
    return row


def save_rows(rows: list[OutdatedTranslation]) -> None:
    OutdatedTranslation.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["translation"], update_fields=["pending", "synced", "noted_at"]
    )


def forget_pending(rows: Iterable[OutdatedTranslation]) -> None:
    kept = [row for row in rows if row.synced]
    OutdatedTranslation.objects.filter(pk__in=[row.pk for row in rows]).exclude(
        pk__in=[row.pk for row in kept]
    ).delete()
    OutdatedTranslation.objects.filter(pk__in=[row.pk for row in kept]).update(pending=[])


def synchronised_strings(source: TranslationSource) -> list[Placed]:
    rows = StringSegment.objects.filter(source=source).exclude(context__path=SLUG).order_by("order", "pk")
    return list(rows.values_list("context__path", "string__data"))


def strings_of(instance: Any) -> list[Placed]:
    found = [
        each for each in extract_segments(instance) if isinstance(each, StringSegmentValue) and not each.is_empty()
    ]
    ordered = sorted(found, key=lambda each: each.order)
    return [(each.path, each.string.data) for each in ordered if each.path != SLUG]


def synchronise(source: TranslationSource) -> None:
    """Takes over the text that the source has now. What changed stays noted with every translation."""
    with transaction.atomic():
        locked = TranslationSource.objects.select_for_update().get(pk=source.pk)
        before = synchronised_strings(locked)
        locked.update_from_db()
        changes = text_changes(before, synchronised_strings(locked))
        translations = list(Translation.objects.filter(source=source, enabled=True))
        present = OutdatedTranslation.objects.select_for_update().filter(translation__in=translations)
        rows = {row.translation_id: row for row in present}
        if changes or rows:
            save_rows([taken_over(rows.get(each.pk), each, changes) for each in translations])
        OutdatedTranslation.objects.filter(translation__in=translations, pending=[], synced=[]).delete()
    source.refresh_from_db()


def taken_over(
    row: OutdatedTranslation | None, translation: Translation, changes: list[TextChange]
) -> OutdatedTranslation:
    row = row or OutdatedTranslation(translation=translation)
    row.synced, row.pending = joined(row.synced, changes), []
    return row


def request_changed(*, source: TranslationSource, locales: Iterable[Locale], user: Any, domain: str = "") -> Requested:
    """Synchronises the source and asks for the strings that its translations lack: what has changed, nothing else.

    Raises what ``request_translation`` raises; nothing is synchronised then.
    """
    with transaction.atomic():
        synchronise(source)
        return request_translation(source=source, locales=locales, user=user, domain=domain)


def changes_for(translation: Translation) -> tuple[list[TextChange], list[TextChange]]:
    """(not synchronised yet, synchronised and waiting for a publication); empty lists when nothing lags behind."""
    row = OutdatedTranslation.objects.filter(translation=translation).first()
    return still_open(row, translation.source) if row is not None else ([], [])


def shown_changes(changes: Iterable[TextChange]) -> list[TextChange]:
    """With text to be read in the place of fragments."""
    return [TextChange(path=each["path"], old=readable(each["old"]), new=readable(each["new"])) for each in changes]


def still_open(row: OutdatedTranslation, source: TranslationSource) -> tuple[list[TextChange], list[TextChange]]:
    """wagtail-localize's own synchronisation knows nothing of these rows: what it took over is pending no more."""
    if source.last_updated_at > row.noted_at:
        return [], joined(row.synced, row.pending)
    return row.pending, row.synced


def settle_outdated(translation: Translation) -> bool:
    """Ends the lag of a translation that was published, if every string of its source has a text now."""
    row = OutdatedTranslation.objects.filter(translation=translation).first()
    if row is None or still_open(row, translation.source)[0]:
        return False
    if any(not each.text and each.needs_a_person for each in segments_of(translation)):
        return False
    row.delete()
    return True
