"""Sentences of words that are as frequent as in a language: searches find much, little or nothing, as in real texts."""

from functools import lru_cache
from pathlib import Path
from random import Random

from benchmarks.corpus.chance import WORD_EXPONENT, Zipf

WORDS = Path(__file__).parent / "words"
VOCABULARY_SIZE = 8000
# Words shorter than this are articles and prepositions, which titles and compounds do without.
SHORTEST_CONTENT_WORD = 4


class Prose:
    """Writes in one language. The words are real; the rare ones are compounds of two real ones."""

    def __init__(self, language: str) -> None:
        words = vocabulary(language)
        self.words = Zipf(words, WORD_EXPONENT)
        self.content_words = Zipf([word for word in words if len(word) >= SHORTEST_CONTENT_WORD], WORD_EXPONENT)

    def sentence(self, random: Random, shortest: int = 8, longest: int = 22) -> str:
        words = [self.words.draw(random) for _ in range(random.randint(shortest, longest))]
        return f"{' '.join(words).capitalize()}."

    def sentences(self, random: Random, count: int) -> str:
        return " ".join(self.sentence(random) for _ in range(count))

    def title(self, random: Random) -> str:
        words = [self.content_words.draw(random) for _ in range(random.randint(3, 9))]
        return " ".join(words).capitalize()[:200]

    def summary(self, random: Random) -> str:
        return self.sentences(random, random.randint(1, 2))[:500]

    def html(self, random: Random, paragraphs: int) -> str:
        return "".join(f"<p>{self.sentences(random, random.randint(2, 5))}</p>" for _ in range(paragraphs))


@lru_cache
def vocabulary(language: str) -> tuple[str, ...]:
    """The words of a language, the most frequent first."""
    seeds = (WORDS / f"{language}.txt").read_text().split()
    roots = [word for word in seeds if len(word) >= SHORTEST_CONTENT_WORD]
    pairs = (pair for distance in range(1, len(roots)) for pair in zip(roots, roots[distance:], strict=False))
    known = dict.fromkeys(seeds)
    for first, second in pairs:
        if len(known) >= VOCABULARY_SIZE:
            break
        known.setdefault(first + second)
    return tuple(known)


@lru_cache
def prose(language: str) -> Prose:
    return Prose(language)
