"""What other apps and commands ask of vocabularies: loading them, and where a term is used."""

from pathlib import Path

from content_models.taxonomies.loading import VocabularyReport, load
from content_models.taxonomies.usage import TermUse, usage_of
from content_models.taxonomies.vocabulary_files import FILES, read_vocabularies

__all__ = ["TermUse", "load_vocabularies", "usage_of"]


def load_vocabularies(*, folder: Path = FILES) -> list[VocabularyReport]:
    """Brings the vocabularies to the state of the files; answers with one report for each.

    Raises:
        VocabularyFileError: a file is not valid. Nothing is changed then.
    """
    return load(read_vocabularies(folder))
