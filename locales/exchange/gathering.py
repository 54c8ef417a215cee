"""What of the database goes into an exchange file."""

from collections.abc import Sequence

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from locales.documents.protecting import Term
from locales.documents.skipping import skip_reason
from locales.exchange.units import Bundle, ExchangeFile, Unit, UnitState, key_of
from locales.field_lengths import longest
from locales.models import SegmentReview
from locales.models.review import SETTLED
from locales.protected_terms import protected_terms
from locales.requesting.missing import Pair, is_excluded

ADDRESSES = ("slug",)


def exchange_file(translations: Sequence[Translation], *, only_open: bool = False) -> ExchangeFile:
    """The texts of translations that share both languages, in the given order.

    ``only_open`` leaves out what a person has translated or settled.
    """
    first = translations[0]
    bundles = [bundle_of(translation, only_open=only_open) for translation in translations]
    return ExchangeFile(
        source_language=first.source.locale.language_code,
        target_language=first.target_locale.language_code,
        bundles=tuple(bundle for bundle in bundles if bundle.units),
    )


def bundle_of(translation: Translation, *, only_open: bool) -> Bundle:
    source = translation.source
    units = units_of(source, translation.target_locale, reviews_by_pair(translation))
    wanted = [unit for unit in units if not only_open or unit.state is UnitState.INITIAL]
    return Bundle(str(translation.uuid), source.object_repr, tuple(wanted))


def units_of(source: TranslationSource, locale: Locale, reviews: dict[Pair, str]) -> list[Unit]:
    """The texts of one object in the order of the page, each (string, place) once; addresses are not for agencies."""
    terms = protected_terms(source.locale_id)
    rows = StringSegment.objects.filter(source=source).order_by("order", "pk").select_related("string", "context")
    present = translations_by_pair(source, locale)
    units: dict[Pair, Unit] = {}
    for row in rows:
        pair = (row.string_id, row.context_id)
        if pair not in units and is_for_agencies(row, terms):
            units[pair] = unit_of(source, row, present.get(pair), reviews.get(pair, ""))
    return list(units.values())


def is_for_agencies(row: StringSegment, terms: tuple[Term, ...]) -> bool:
    return not is_excluded(row.context.path, ADDRESSES) and skip_reason(row.string.data, terms) is None


def unit_of(source: TranslationSource, row: StringSegment, present: StringTranslation | None, review: str) -> Unit:
    return Unit(
        key=key_of(row.string_id, row.context_id),
        path=row.context.path,
        source=row.string.data,
        target=present.data if present is not None else "",
        state=state_of(present, review),
        max_length=longest(source, row.context.path),
    )


def state_of(present: StringTranslation | None, review: str) -> UnitState:
    if present is None or present.has_error:
        return UnitState.INITIAL
    if review in SETTLED:
        return UnitState.REVIEWED
    return UnitState.INITIAL if is_machine(present) else UnitState.TRANSLATED


def is_machine(row: StringTranslation) -> bool:
    """Whether a tool wrote the text, ours or another."""
    return row.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE


def translations_by_pair(source: TranslationSource, locale: Locale) -> dict[Pair, StringTranslation]:
    rows = StringTranslation.objects.filter(context__object_id=source.object_id, locale=locale)
    return {(row.translation_of_id, row.context_id): row for row in rows}


def reviews_by_pair(translation: Translation) -> dict[Pair, str]:
    rows = SegmentReview.objects.filter(translation=translation).values_list("string_id", "context_id", "state")
    return {(string_id, context_id): state for string_id, context_id, state in rows}
