"""Typing errors, against the definition."""

import random
from functools import cache

import pytest

from content_models.catalogue.analysis.distance import allowed_errors, begins_nearly, distance

CHANCE = random.Random(5)  # noqa: S311


def by_definition(first: str, second: str) -> int:
    """Optimal string alignment, as its recursion says."""

    @cache
    def errors(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return i + j
        found = [errors(i - 1, j) + 1, errors(i, j - 1) + 1, errors(i - 1, j - 1) + (first[i - 1] != second[j - 1])]
        if i > 1 and j > 1 and first[i - 1] == second[j - 2] and first[i - 2] == second[j - 1]:
            found.append(errors(i - 2, j - 2) + 1)
        return min(found)

    return errors(len(first), len(second))


def random_word() -> str:
    return "".join(CHANCE.choices("abc", k=CHANCE.randint(0, 7)))


@pytest.mark.parametrize("limit", [1, 2])
def test_it_counts_errors_as_defined(limit: int) -> None:
    for _ in range(3000):
        first, second = random_word(), random_word()
        expected = by_definition(first, second)
        found = distance(first, second, limit)
        assert found == expected if expected <= limit else found > limit, (first, second)


def test_it_knows_beginnings_with_one_error() -> None:
    for _ in range(3000):
        word, beginning = random_word(), random_word()
        expected = any(by_definition(word[:end], beginning) <= 1 for end in range(len(word) + 1))
        assert begins_nearly(word, beginning) == expected, (word, beginning)


@pytest.mark.parametrize(("word", "errors"), [("abc", 0), ("abcd", 1), ("abcdefg", 1), ("abcdefgh", 2), ("a" * 64, 2)])
def test_longer_words_may_have_more_errors(word: str, errors: int) -> None:
    assert allowed_errors(word) == errors
