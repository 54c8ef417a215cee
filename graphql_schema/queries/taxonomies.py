"""Root field ``vocabularies``: the lists of terms by which content is classified."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import graphene

from content_models.taxonomies import models
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.types.enums import VocabularyKey
from graphql_schema.types.scalars import Locale
from graphql_schema.types.taxonomy import Vocabulary, VocabularyInLanguage


@costs(vocabularies=Cost(own=5, sized_by=("keys",), size=40))
class TaxonomiesQuery(graphene.ObjectType):
    """Vocabularies."""

    vocabularies = graphene.List(
        graphene.NonNull(Vocabulary),
        keys=graphene.List(graphene.NonNull(VocabularyKey), description="Which; absent: all."),
        locale=graphene.Argument(Locale, description="The language of the labels; absent: the site's default."),
        description="Vocabularies with their terms, in the asked order, else by key.",
    )

    @staticmethod
    def resolve_vocabularies(
        root: Any, info: Any, keys: Sequence[str] | None = None, locale: str | None = None
    ) -> list[VocabularyInLanguage]:
        language = info.context.chain_of(info.context.site, locale, None)[0]
        found = models.Vocabulary.objects.order_by("key")
        chosen = {each.key: each for each in (found if keys is None else found.filter(key__in=list(keys)))}
        order = chosen if keys is None else dict.fromkeys(VocabularyKey.get(key).value for key in keys)
        info.context.tags.vocabulary(*order)
        if keys is None:
            info.context.tags.all_vocabularies()
        terms = terms_by_vocabulary(list(chosen))
        return [VocabularyInLanguage(chosen[key], terms[key], language) for key in order if key in chosen]


def terms_by_vocabulary(keys: list[str]) -> dict[str, list[models.Term]]:
    found: dict[str, list[models.Term]] = defaultdict(list)
    rows = models.Term.objects.filter(vocabulary__in=keys).order_by("vocabulary", "order", "label")
    for term in rows.select_related("parent").prefetch_related("labels"):
        found[term.vocabulary_id].append(term)
    return found
