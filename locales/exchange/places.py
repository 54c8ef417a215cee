"""Where the texts of a returned file belong: strings and their places in one object, with what stands there now."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail_localize.models import String, StringSegment, StringTranslation, Translation, TranslationContext

from locales.documents.blocks import Block
from locales.documents.building import SourceSegment
from locales.documents.fragments import InvalidFragmentError, clean, pieces_of
from locales.documents.policies import Policy, ReadingPolicies
from locales.documents.protecting import ProtectMode
from locales.documents.strings import ReadString, read_string
from locales.exchange.units import ids_of
from locales.field_lengths import longest
from locales.models import SegmentReview
from locales.protected_terms import protected_terms
from locales.requesting.missing import Pair


@dataclass(frozen=True)
class Place:
    """One string in one place of the object."""

    key: str
    string: String
    context: TranslationContext

    @property
    def pair(self) -> Pair:
        return self.string.pk, self.context.pk


class Places:
    """The places of one translation, read at once; rows of translations are locked."""

    def __init__(self, translation: Translation) -> None:
        source = translation.source
        self.translation = translation
        self.terms = protected_terms(source.locale_id)
        self.contexts = {each.pk: each for each in TranslationContext.objects.filter(object_id=source.object_id)}
        segments = StringSegment.objects.filter(source=source)
        self.current: set[Pair] = set(segments.values_list("string_id", "context_id"))
        reviews = SegmentReview.objects.select_for_update().filter(translation=translation)
        self.reviews = {(row.string_id, row.context_id): row for row in reviews}
        rows = StringTranslation.objects.select_for_update(of=("self",)).filter(
            locale_id=translation.target_locale_id, context__object_id=source.object_id
        )
        found = rows.select_related("translation_of", "context").order_by("pk")
        self.rows = {(row.translation_of_id, row.context_id): row for row in found}
        self.strings = String.objects.in_bulk(
            {pair[0] for pair in (*self.current, *self.rows)},
        )

    def find(self, key: str) -> Place | None:
        """None for what does not belong to this object: keys of a file are a stranger's."""
        pair = ids_of(key)
        if pair is None or pair[1] not in self.contexts:
            return None
        string = self.strings.get(pair[0]) or String.objects.filter(pk=pair[0]).first()
        if string is None or string.locale_id != self.translation.source.locale_id:
            return None
        return Place(key, string, self.contexts[pair[1]])

    def subject(self, place: Place) -> str:
        return f"{self.translation.source.object_repr}: {place.context.path}"

    def present(self, place: Place) -> StringTranslation | None:
        return self.rows.get(place.pair)

    def review(self, place: Place) -> SegmentReview | None:
        return self.reviews.get(place.pair)

    def remark(self, place: Place) -> tuple[str, ...]:
        if place.pair in self.current:
            return ()
        return (_("The source has changed since the export: the text is kept for later and not shown."),)

    def has_source_text(self, place: Place, text: str) -> bool:
        """Whether the file was made of this string; spaces and line ends may differ."""
        try:
            pieces = pieces_of(place.string.data)
        except InvalidFragmentError:
            return False
        return "".join("".join(piece.split()) for piece in pieces if isinstance(piece, str)) == "".join(
            clean(text).split()
        )

    def read(self, place: Place, block: Block) -> ReadString:
        """Checks what came back: links, formatting and placeholders have to be those of the source."""
        segment = SourceSegment(
            place.key, place.string.data, longest(self.translation.source, place.context.path), protected=None
        )
        policies = ReadingPolicies(
            language=self.translation.target_locale.language_code,
            mode=ProtectMode.CHECK,
            placeholders=Policy.REJECT,
            terms=Policy.WARN,
        )
        return read_string(block, segment, self.terms, policies)
