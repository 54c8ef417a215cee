"""Classification: a few terms are frequent, as everywhere, and most items have one to three of a vocabulary."""

from collections import defaultdict
from collections.abc import Mapping
from random import Random

from benchmarks.corpus.chance import Zipf, chance_for
from content_models.taxonomies.models import Term

# The number of terms that an item has of a vocabulary from which it may have many.
HOW_MANY = (1, 2, 3, 4)
HOW_OFTEN = (45, 30, 15, 10)
# An item says nothing of an optional vocabulary that often.
SILENCE = 0.35


class TermChoice:
    """Draws terms; which ones are frequent depends on the seed alone."""

    def __init__(self, seed: int) -> None:
        found: Mapping[str, list[Term]] = defaultdict(list)
        for term in Term.objects.filter(is_retired=False).order_by("vocabulary", "order", "code"):
            found[term.vocabulary_id].append(term)
        self.by_code = {(key, term.code): term for key, terms in found.items() for term in terms}
        self.distributions = {key: Zipf(shuffled(seed, key, terms), 0.8) for key, terms in found.items()}

    def one(self, random: Random, vocabulary: str, *, is_optional: bool) -> Term | None:
        if vocabulary not in self.distributions or (is_optional and random.random() < SILENCE):
            return None
        return self.distributions[vocabulary].draw(random)

    def some(self, random: Random, vocabulary: str, *, is_optional: bool) -> list[Term]:
        if vocabulary not in self.distributions or (is_optional and random.random() < SILENCE):
            return []
        count = random.choices(HOW_MANY, weights=HOW_OFTEN)[0]
        return self.distributions[vocabulary].draw_some(random, count)


def shuffled(seed: int, key: str, terms: list[Term]) -> list[Term]:
    mixed = list(terms)
    chance_for(seed, "terms", key).shuffle(mixed)
    return mixed
