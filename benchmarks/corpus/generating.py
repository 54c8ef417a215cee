"""Brings a corpus in: foundation, then items in batches. The catalogue is rebuilt afterwards."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from benchmarks.corpus.chance import Zipf, chance_for
from benchmarks.corpus.composing import Draft, Supplies, compose_item
from benchmarks.corpus.foundation import image_ids, lay_foundation
from benchmarks.corpus.kinds import plan_of
from benchmarks.corpus.terms import TermChoice
from benchmarks.corpus.writing import PageWriter, settle_sequences, write_references
from content_models.editorial.models import OrganisationPage, OrganisationReference

Thing = TypeVar("Thing")
Progress = Callable[[str, int, Iterable[Any]], Iterable[Any]]

BATCH = 200
# So many of the items name an organisation.
SHARE_WITH_ORGANISATION = 0.6
ROLES = [role.value for role in OrganisationReference.Role]


def generate_corpus(*, items: int, seed: int, day: date, progress: Progress) -> None:
    """Writes ``items`` items, in all their languages, into a database that holds none yet.

    ``progress`` shows how far it is: it takes a name, a total and what is worked through, and gives that back.
    """
    sections = lay_foundation(day)
    supplies = Supplies(seed, day, TermChoice(seed), image_ids())
    writer = PageWriter(sections)
    organisations: list[int] = []
    numbered = enumerate(plan_of(items))
    for batch in batches(progress("items", items, numbered), BATCH):
        drafts = [draft for number, kind in batch for draft in compose_item(number, kind, supplies)]
        writer.write(drafts)
        organisations += [draft.page.pk for draft in drafts if is_organisation(draft)]
        write_references(references_of(drafts, organisations, seed))
    settle_sequences()


def is_organisation(draft: Draft) -> bool:
    return isinstance(draft.page, OrganisationPage) and draft.language == "en"


def references_of(drafts: Sequence[Draft], organisations: list[int], seed: int) -> Iterator[OrganisationReference]:
    """Each language version of an item names the same organisations."""
    known = Zipf(organisations, 0.7)
    for draft in drafts:
        random = chance_for(seed, "organisations", draft.page.translation_key)
        if isinstance(draft.page, OrganisationPage) or random.random() > SHARE_WITH_ORGANISATION:
            continue
        for organisation in known.draw_some(random, random.choice((1, 1, 2))):
            role = random.choice(ROLES)
            yield OrganisationReference(page_id=draft.page.pk, organisation_id=organisation, role=role)


def batches(things: Iterable[Thing], size: int) -> Iterator[list[Thing]]:
    rest = iter(things)
    while batch := list(islice(rest, size)):
        yield batch
