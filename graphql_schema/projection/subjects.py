"""The books of a process."""

from functools import lru_cache

from content_models.catalogue.topics import COLLECTIONS, SITES, VOCABULARIES, vocabulary_topic
from graphql_schema.projection.books import Book
from graphql_schema.types.vocabulary_keys import VOCABULARY_TITLES


@lru_cache(maxsize=1)
def tags_of_terms() -> tuple[str, ...]:
    """Each change of a term is told of its vocabulary too."""
    return (VOCABULARIES, *map(vocabulary_topic, VOCABULARY_TITLES))


terms = Book(tags_of_terms)
faces = Book(tags_of_terms)
codes = Book(tags_of_terms)
sites = Book(lambda: (SITES,))
languages = Book(lambda: (SITES,))
folders = Book(lambda: (COLLECTIONS,))
