"""The queries behind the loaders: each answers for many keys at once, and only with what readers may see."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from django.db.models import F, Q, QuerySet, Value
from wagtail.models import DraftStateMixin, Locale, Page, TranslatableMixin

from content_models.catalogue.engines.base import Row
from content_models.catalogue.models import CatalogueEntry
from content_models.editorial.models.country import CountryPage
from content_models.media.models import MediaFile, PlatformDocument, PlatformImage
from content_models.skills_data.models import Indicator, Observation
from content_models.skills_data.queries import indicators as read_indicators
from content_models.taxonomies.fields import TermsField
from content_models.taxonomies.models import Term
from graphql_schema.cards import cards_by_key, make_cards, related_cards
from graphql_schema.pages import note_moments, visible_rows
from graphql_schema.private_collections import public_only
from graphql_schema.projection import subjects

SnippetKey = tuple[Any, int, str]
PageTermsKey = tuple[type[Page], str, int]
CardKey = tuple[int, str, int]
AroundKey = tuple[int, Any]


def languages() -> dict[int, str]:
    known = subjects.languages.current()
    if not known:
        known.update(Locale.objects.values_list("pk", "language_code"))
    return known


def terms(context: Any, keys: set[int]) -> Mapping[int, Term]:
    found = subjects.terms.read(keys, read_terms)
    context.tags.terms(found.values())
    context.tags.terms(term.parent for term in found.values() if term.parent)
    return found


def read_terms(keys: set[int]) -> Mapping[int, Term]:
    found = Term.objects.filter(pk__in=keys).select_related("parent").prefetch_related("labels")
    return {term.pk: term for term in found}


def images(context: Any, keys: set[int]) -> Mapping[int, PlatformImage]:
    context.tags.objects(PlatformImage, keys)
    found = public_only(PlatformImage.objects.filter(pk__in=keys), context).prefetch_related("renditions")
    return {image.pk: image for image in found}


def documents(context: Any, keys: set[int]) -> Mapping[int, PlatformDocument]:
    context.tags.objects(PlatformDocument, keys)
    found = {each.pk: each for each in public_only(PlatformDocument.objects.filter(pk__in=keys), context)}
    context.loaders.terms.announce(each.language_id for each in found.values() if each.language_id)
    return found


def media_files(context: Any, keys: set[int]) -> Mapping[int, MediaFile]:
    context.tags.objects(MediaFile, keys)
    found = {each.pk: each for each in public_only(MediaFile.objects.filter(pk__in=keys), context)}
    context.loaders.announce(found.values())
    return found


def visible_entries(context: Any) -> QuerySet[CatalogueEntry]:
    return CatalogueEntry.objects.visible_at(context.moment)


def entries(context: Any, keys: set[int]) -> Mapping[int, Row]:
    found = visible_rows(context, keys)
    note_moments(context, found.values())
    return found


@dataclass(frozen=True)
class PlaceFacts:
    """A visible page beside or above another one: what links to it say."""

    number: int
    page_path: str | None
    translation_key: Any
    site_id: int
    kind: str
    locale: str
    path: str
    title: str
    translation_origin: str
    visible_until: datetime | None


PLACE_COLUMNS = [field.name for field in fields(PlaceFacts)]
BESIDE, ABOVE = 0, 1


def around(context: Any, keys: set[AroundKey]) -> Mapping[AroundKey, Any]:
    """The language versions of items, by translation key, and pages by their position, in one statement."""
    translation_keys = [key for which, key in keys if which == BESIDE]
    positions = [key for which, key in keys if which == ABOVE]
    context.tags.items(translation_keys)
    wanted = [
        places(context, BESIDE, translation_key__in=translation_keys),
        places(context, ABOVE, page__path__in=positions),
    ]
    found: dict[AroundKey, Any] = defaultdict(list)
    for place in sorted(
        (PlaceFacts(*row) for row in wanted[0].union(wanted[1], all=True)), key=lambda each: each.locale
    ):
        if place.number == BESIDE:
            context.tags.ends(place.visible_until)
            found[BESIDE, place.translation_key].append(place)
        else:
            context.tags.rows([place], context.site_keys)
            found[ABOVE, place.page_path] = place
    return found


def places(context: Any, number: int, **condition: Any) -> QuerySet[Any, Any]:
    rows = visible_entries(context).filter(**condition).order_by()
    return rows.annotate(number=Value(number), page_path=F("page__path")).values_list(*PLACE_COLUMNS)


def page_keys(context: Any, keys: set[int]) -> Mapping[int, Any]:
    return dict(Page.objects.filter(pk__in=keys).values_list("pk", "translation_key"))


def cards(context: Any, keys: set[CardKey]) -> Mapping[CardKey, Any]:
    translation_key = {page_id: context.loaders.page_keys.load(page_id) for page_id, _language, _site in keys}
    found: dict[CardKey, Any] = {}
    for language in {language for _page_id, language, _site in keys}:
        wanted = [key for key in keys if key[1] == language and translation_key[key[0]]]
        chain = own_chain(context, language)
        by_key = cards_by_key(context, {translation_key[key[0]] for key in wanted}, chain)
        found.update({key: by_key.get(translation_key[key[0]]) for key in wanted})
    return found


def own_chain(context: Any, language: str) -> tuple[str, ...]:
    """The languages for what stands inside an item: its own, then its site's; never those that were asked for.

    An object's fields must not depend on the arguments of the list that it came from.
    """
    chain: tuple[str, ...] = context.own_chain(language, context.answering_site)
    return chain


def own_cards(context: Any, keys: set[int]) -> Mapping[int, Any]:
    """The card of each page itself, in its own language."""
    rows = {key: row for key in sorted(keys) if (row := context.loaders.entries.load(key)) is not None}
    return dict(zip(rows, make_cards(context, rows.values()), strict=True))


def related(context: Any, keys: set[tuple[Any, int]]) -> Mapping[tuple[Any, int], list[Any]]:
    pages = {page.pk: page for page in context.loaders.pages}
    found: dict[tuple[Any, int], list[Any]] = {}
    for first in {first for _page_id, first in keys}:
        by_page = related_cards(context, list(pages.values()), first)
        found.update({(page_id, first): cards for page_id, cards in by_page.items()})
    return found


def indicators(context: Any, keys: set[tuple[int, str]]) -> Mapping[tuple[int, str], Indicator]:
    """Indicators with their figures, in the language of the item that shows them."""
    codes = dict(Indicator.objects.filter(pk__in={key for key, _language in keys}).values_list("pk", "code"))
    found: dict[tuple[int, str], Indicator] = {}
    context.tags.indicators()
    for language in {language for _key, language in keys}:
        wanted = [codes[key] for key, asked in keys if asked == language and key in codes]
        spoken = read_indicators(codes=wanted, languages=own_chain(context, language))
        found.update({(each.pk, language): each for each in spoken})
    return found


def page_terms(context: Any, keys: set[PageTermsKey]) -> Mapping[PageTermsKey, list[int]]:
    """The keys of all asked relations of all asked pages, in one query."""
    pages: dict[tuple[type[Page], str], set[int]] = defaultdict(set)
    for model, name, page_id in keys:
        pages[model, name].add(page_id)
    labels = dict(enumerate(pages))
    queries = [term_rows(number, *labels[number], pages[labels[number]]) for number in labels]
    found: dict[PageTermsKey, list[int]] = defaultdict(list)
    rows = queries[0].union(*queries[1:], all=True) if len(queries) > 1 else queries[0]
    for number, page_id, term_id in rows:
        model, name = labels[number]
        found[model, name, page_id].append(term_id)
    for (model, name, _page_id), keys_found in found.items():
        if isinstance(model._meta.get_field(name), TermsField):
            context.loaders.terms.announce(keys_found)
    return found


def term_rows(number: int, model: type[Page], name: str, page_ids: Iterable[int]) -> Any:
    field = model._meta.get_field(name)
    column = field.m2m_field_name()
    rows = field.remote_field.through.objects.filter(**{f"{column}__in": list(page_ids)}).order_by()
    return rows.annotate(number=Value(number)).values_list(
        "number", f"{column}_id", f"{field.m2m_reverse_field_name()}_id"
    )


def snippets(context: Any, keys: set[SnippetKey]) -> Mapping[SnippetKey, Any]:
    found: dict[SnippetKey, Any] = {}
    for model in {model for model, _key, _language in keys}:
        asked = [key for key in keys if key[0] is model]
        found.update(snippets_of(context, model, asked))
    context.loaders.announce(found.values())
    return found


def snippets_of(context: Any, model: type[TranslatableMixin], asked: list[SnippetKey]) -> dict[SnippetKey, Any]:
    """Each snippet in the language of the item that shows it, else in its site's, else as it was chosen."""
    ids = [key for _model, key, _language in asked]
    chains = {language: own_chain(context, language) for _model, _key, language in asked}
    spoken = {language for chain in chains.values() for language in chain}
    same_text = model.objects.filter(pk__in=ids).values("translation_key")
    rows = model.objects.filter(translation_key__in=same_text).filter(
        Q(pk__in=ids) | Q(locale__language_code__in=spoken)
    )
    chosen = {row.pk: row for row in rows.select_related("locale")}
    context.tags.objects(model, (row.translation_key for row in chosen.values()))
    visible = [row for row in chosen.values() if row.live] if issubclass(model, DraftStateMixin) else chosen.values()
    versions = {(row.translation_key, row.locale.language_code): row for row in visible}
    found = {}
    for key in asked:
        original = chosen.get(key[1])
        if original is not None:
            order = [*chains[key[2]], original.locale.language_code]
            served = [versions.get((original.translation_key, language)) for language in order]
            found[key] = next((row for row in served if row is not None), None)
    return {key: row for key, row in found.items() if row is not None}


def scores(context: Any, _keys: set[int]) -> dict[int, Any]:
    """The newest figure of the headline indicator of each country page of the answer."""
    pages = [page for page in context.loaders.pages if isinstance(page, CountryPage) and page.headline_indicator_id]
    context.tags.indicators()
    countries = {page.pk: context.loaders.page_terms.load((CountryPage, "countries", page.pk)) or [] for page in pages}
    figures = Observation.objects.for_readers().filter(
        indicator__in={page.headline_indicator_id for page in pages},
        country__in={country for each in countries.values() for country in each},
        breakdown=None,
        value__isnull=False,
    )
    found: dict[int, Any] = {}
    for indicator, country, value in figures.order_by("-year", "-period").values_list("indicator", "country", "value"):
        for page in pages:
            if page.headline_indicator_id == indicator and country in countries[page.pk]:
                found.setdefault(page.pk, value)
    return found
