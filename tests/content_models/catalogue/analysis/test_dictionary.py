"""Words in memory, against a plain walk over all of them."""

import random

from content_models.catalogue.analysis.dictionary import SortedWords
from content_models.catalogue.analysis.distance import distance

CHANCE = random.Random(3)  # noqa: S311
WORDS = sorted({"".join(CHANCE.choices("abcé𝔸", k=CHANCE.randint(1, 6))) for _ in range(800)})


def test_it_answers_as_a_walk_over_all_words_does() -> None:
    words = SortedWords({"en": reversed(WORDS), "fr": ["autre"]})
    for typed in [*CHANCE.sample(WORDS, 60), "zz", "b", "abcabc"]:
        assert words.has("en", typed) == (typed in WORDS)
        assert words.beginning_with("en", typed, 5) == [word for word in WORDS if word.startswith(typed)][:5]
        near = [
            (errors, word) for word in WORDS if word[0] == typed[0] and 0 < (errors := distance(typed, word, 2)) <= 2
        ]
        assert words.like("en", typed, 2, 7) == [word for _errors, word in sorted(near)][:7]


def test_it_knows_nothing_of_other_languages() -> None:
    words = SortedWords({"fr": ["autre"]})

    assert words.has("fr", "autre")
    assert not words.has("en", "autre")
    assert words.beginning_with("en", "a", 9) == words.like("en", "autrf", 1, 9) == []
