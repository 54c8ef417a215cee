"""Vocabularies and their terms, with labels in one language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import graphene

from content_models.taxonomies import models
from graphql_schema.ids import term_id
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.types.enums import VocabularyKey
from graphql_schema.types.scalars import URL


@dataclass(frozen=True)
class TermInLanguage:
    """A term, and the language in which it is to be shown."""

    term: models.Term
    language: str


class Notation(graphene.ObjectType):
    """The code of a term in another scheme."""

    scheme: Any = graphene.String(required=True, description="The scheme, for example `iso2`.")
    code: Any = graphene.String(required=True, description="The code there.")


class Term(graphene.ObjectType):
    """One choice of a vocabulary, with its label in the language that is served."""

    id = graphene.ID(required=True, description="Opaque; names the term and the language of its label.")
    vocabulary = graphene.Field(VocabularyKey, required=True, description="The vocabulary that it belongs to.")
    code = graphene.String(required=True, description="Its code, by which filters and other systems name it.")
    label = graphene.String(required=True, description="Its label in the served language, else in English.")
    uri = graphene.Field(URL, description="Its published identifier.")
    parent_code = graphene.String(description="The code of the term above it, in a hierarchical vocabulary.")
    is_retired = graphene.Boolean(
        required=True, description="Whether it is no longer offered for new content; old content keeps it."
    )
    notations = graphene.List(
        graphene.NonNull(Notation), required=True, description="Codes of the same thing in other schemes."
    )

    @staticmethod
    def resolve_id(root: TermInLanguage, _info: Any) -> str:
        return term_id(root.term.vocabulary_id, root.term.code, root.language)

    @staticmethod
    def resolve_vocabulary(root: TermInLanguage, _info: Any) -> str:
        return root.term.vocabulary_id

    @staticmethod
    def resolve_code(root: TermInLanguage, _info: Any) -> str:
        return root.term.code

    @staticmethod
    def resolve_label(root: TermInLanguage, _info: Any) -> str:
        return root.term.label_in(root.language)

    @staticmethod
    def resolve_uri(root: TermInLanguage, _info: Any) -> str | None:
        return root.term.uri or None

    @staticmethod
    def resolve_parent_code(root: TermInLanguage, _info: Any) -> str | None:
        return root.term.parent.code if root.term.parent else None

    @staticmethod
    def resolve_is_retired(root: TermInLanguage, _info: Any) -> bool:
        return root.term.is_retired

    @staticmethod
    def resolve_notations(root: TermInLanguage, _info: Any) -> list[Notation]:
        return [Notation(scheme=scheme, code=code) for scheme, code in sorted(root.term.notations.items())]


@dataclass(frozen=True)
class VocabularyInLanguage:
    """A vocabulary with all its terms, and the language of their labels."""

    vocabulary: models.Vocabulary
    terms: Sequence[models.Term]
    language: str


@costs(terms=Cost(own=5, size=30))
class Vocabulary(graphene.ObjectType):
    """A list of terms by which content is classified."""

    key = graphene.Field(VocabularyKey, required=True, description="Its name in filters and arguments.")
    title = graphene.String(required=True, description="Its English title.")
    source = graphene.String(description="Who publishes it.")
    version = graphene.String(description="The day or edition of the source.")
    licence = graphene.String(description="The licence of the source.")
    uri_prefix = graphene.String(description="How the identifiers of its terms begin.")
    is_hierarchical = graphene.Boolean(required=True, description="Whether terms stand below other terms.")
    terms = graphene.List(
        graphene.NonNull(Term),
        required=True,
        include_retired=graphene.Boolean(
            default_value=False, description="Whether terms that are no longer offered come too."
        ),
        description="Its terms in their order.",
    )

    @staticmethod
    def resolve_terms(root: VocabularyInLanguage, _info: Any, include_retired: bool) -> list[TermInLanguage]:
        return [TermInLanguage(term, root.language) for term in root.terms if include_retired or not term.is_retired]

    @staticmethod
    def resolve_key(root: VocabularyInLanguage, _info: Any) -> str:
        return root.vocabulary.key

    @staticmethod
    def resolve_title(root: VocabularyInLanguage, _info: Any) -> str:
        return root.vocabulary.title

    @staticmethod
    def resolve_source(root: VocabularyInLanguage, _info: Any) -> str | None:
        return root.vocabulary.source or None

    @staticmethod
    def resolve_version(root: VocabularyInLanguage, _info: Any) -> str | None:
        return root.vocabulary.version or None

    @staticmethod
    def resolve_licence(root: VocabularyInLanguage, _info: Any) -> str | None:
        return root.vocabulary.licence or None

    @staticmethod
    def resolve_uri_prefix(root: VocabularyInLanguage, _info: Any) -> str | None:
        return root.vocabulary.uri_prefix or None

    @staticmethod
    def resolve_is_hierarchical(root: VocabularyInLanguage, _info: Any) -> bool:
        return root.vocabulary.is_hierarchical
