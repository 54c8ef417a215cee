"""Imports what an agency sent back. Every text has its own row in the report; what is refused changes nothing.

A text that a person translated or settled is replaced only when the import says so. Nothing is ever emptied, and
nothing is published: objects get a draft.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import Translation

from content_models.base.row_reports import RowOutcome, RowReport
from content_models.catalogue.locking import lock_catalogue
from locales.documents.strings import ReadString
from locales.exchange.exchange_files import ExchangeFileError
from locales.exchange.places import Place, Places
from locales.exchange.rights import may_exchange, may_write_target
from locales.exchange.units import ReturnedBundle, ReturnedFile, ReturnedUnit, UnitState
from locales.exchange.writing import is_kept_for_a_person, settle, write_human_text
from locales.ingesting.drafts import make_draft
from locales.models import JobTarget

SETTLING_STATES = frozenset({UnitState.REVIEWED, UnitState.FINAL})


@dataclass(frozen=True)
class ImportReport:
    """What became of each text, in the order of the file, and what is to be said of whole objects."""

    rows: list[RowReport] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class ImportOptions:
    """``replace_human``: also what a person translated or settled. ``dry_run``: report only."""

    user: Any
    replace_human: bool = False
    dry_run: bool = False


class _DryRun(Exception):  # noqa: N818 (undoes the transaction, is no error)
    """Undoes what a dry run has written."""


def import_returned(file: ReturnedFile, options: ImportOptions, *, locale: Locale | None = None) -> ImportReport:
    """Writes the texts, one transaction for each object: what fails in one object leaves the others.

    Args:
        file: As ``read_xliff`` and ``read_po_file`` answer it.
        options: What may be replaced, and by whom.
        locale: The language that the file must be in; None: the one that it names.

    Raises:
        ExchangeFileError: the file is in another language than ``locale``.
    """
    check_language(file, locale)
    report = ImportReport()
    for bundle in file.bundles:
        import_bundle(bundle, file, options, report)
    return report


def check_language(file: ReturnedFile, locale: Locale | None) -> None:
    if locale is not None and file.target_language and file.target_language.lower() != locale.language_code.lower():
        values = {"found": file.target_language, "wanted": locale.language_code}
        raise ExchangeFileError(_("The file is in the language “%(found)s”, not in “%(wanted)s”.") % values)


def import_bundle(bundle: ReturnedBundle, file: ReturnedFile, options: ImportOptions, report: ImportReport) -> None:
    translation = find_translation(bundle)
    if reason := reason_to_refuse(translation, file, options):
        report.rows.extend(refused(unit, unit.key, reason) for unit in bundle.units)
        return
    assert translation is not None  # noqa: S101 (a missing one was refused)
    rows: list[RowReport] = []
    remarks: list[str] = []
    try:
        with transaction.atomic():
            # Before any page's row is locked: whoever publishes takes this lock first, too.
            lock_catalogue()
            rows.extend(import_units(translation, bundle.units, options))
            if options.dry_run:
                raise _DryRun
            if any(row.outcome in {RowOutcome.CREATED, RowOutcome.UPDATED} for row in rows):
                remarks.extend(remark_on_draft(translation, options))
    except _DryRun:
        pass
    except DatabaseError:
        reason = _("The database refused the texts of this object, so none of them was stored. Try again.")
        rows = [refused(unit, unit.key, reason) for unit in bundle.units]
    report.rows.extend(rows)
    report.remarks.extend(remarks)


def find_translation(bundle: ReturnedBundle) -> Translation | None:
    try:
        uuid = UUID(bundle.translation)
    except ValueError:
        return None
    return Translation.objects.select_related("source__locale", "target_locale").filter(uuid=uuid).first()


def reason_to_refuse(translation: Translation | None, file: ReturnedFile, options: ImportOptions) -> str:
    """Why nothing of an object is imported; empty when it may be."""
    if translation is None:
        return _("The translation that this text belongs to does not exist, or the file was not exported here.")
    if not translation.enabled:
        return _("This object is no longer translated by strings. Edit it directly.")
    target = translation.target_locale.language_code
    if file.target_language and file.target_language.lower() != target.lower():
        return _("The file is in another language than this translation.")
    if not (may_exchange(options.user, translation) and may_write_target(options.user, translation)):
        return _("You may not change this translation.")
    return ""


def import_units(
    translation: Translation, units: Iterable[ReturnedUnit], options: ImportOptions
) -> Iterator[RowReport]:
    """Row by row, in the caller's transaction."""
    places = Places(translation)
    seen: set[str] = set()
    for unit in units:
        place = places.find(unit.key)
        if place is None:
            yield refused(unit, unit.key, _("This text is not one of this object, or the place was deleted."))
        elif unit.key in seen:
            yield refused(unit, places.subject(place), _("The text is in the file twice. The first one counts."))
        else:
            seen.add(unit.key)
            yield import_unit(places, place, unit, options)


def import_unit(places: Places, place: Place, unit: ReturnedUnit, options: ImportOptions) -> RowReport:
    subject = places.subject(place)
    if unit.is_incomplete:
        return refused(unit, subject, _("Only a part of the text is translated."))
    if unit.target is None:
        return RowReport(unit.number, RowOutcome.UNCHANGED, subject, (_("Not translated."),))
    if not places.has_source_text(place, unit.source_text):
        return refused(unit, subject, _("The source text in the file is not the one that was exported."))
    read = places.read(place, unit.target)
    if read.rejection is not None:
        return refused(unit, subject, read.rejection.explanation)
    return store(places, place, unit, read, options)


def store(places: Places, place: Place, unit: ReturnedUnit, read: ReadString, options: ImportOptions) -> RowReport:
    subject, present, review = places.subject(place), places.present(place), places.review(place)
    notes = tuple(warning.explanation for warning in read.warnings) + places.remark(place)
    if present is not None and present.data == read.fragment and not present.has_error:
        is_settled = unit.state in SETTLING_STATES and settle(places, place, options.user)
        return RowReport(unit.number, RowOutcome.UPDATED if is_settled else RowOutcome.UNCHANGED, subject)
    if unit.is_unconfirmed:
        return refused(unit, subject, _("The text is marked as fuzzy. Confirm it and import it again."))
    if is_kept_for_a_person(present, review) and not options.replace_human:
        return refused(unit, subject, _("A person has translated or reviewed this text, so it was kept."))
    try:
        with transaction.atomic():
            row = write_human_text(places, place, read.fragment, options.user)
    except DatabaseError:
        return refused(unit, subject, _("The database does not take this text."))
    if row.has_error:
        notes = (*notes, row.field_error or _("The text is stored, but cannot be shown: its markup is not valid."))
    return RowReport(unit.number, RowOutcome.CREATED if present is None else RowOutcome.UPDATED, subject, notes)


def refused(unit: ReturnedUnit, subject: str, reason: str) -> RowReport:
    return RowReport(unit.number, RowOutcome.REFUSED, subject, (reason,))


def remark_on_draft(translation: Translation, options: ImportOptions) -> Iterator[str]:
    """What an editor has to know when the draft could not be made; the texts are stored all the same."""
    draft = make_draft(translation, options.user)
    values = {"title": translation.source.object_repr, "reason": draft.message or draft.reason}
    if draft.state == JobTarget.DraftState.POSTPONED:
        yield _("“%(title)s”: the texts are stored, the draft waits (%(reason)s).") % values
    elif draft.state == JobTarget.DraftState.FAILED:
        yield _("“%(title)s”: the texts are stored, but the draft could not be made (%(reason)s).") % values
