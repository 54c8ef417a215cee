"""Which questions a system can be asked; those that it answers with errors are left out and named."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from benchmarks.harness.asking import WrongAnswerError, ask, ask_all, posts
from benchmarks.harness.load import Request
from benchmarks.harness.readiness import wait_for_index
from benchmarks.harness.servers import System
from benchmarks.workloads.corpus_facts import CorpusFacts
from benchmarks.workloads.variables import Question, questions

KEEPING = frozenset({"platform", "platform, cached"})
FIRST_QUESTIONS = 4


@lru_cache
def facts() -> CorpusFacts:
    return CorpusFacts()


def questions_for(system: System, workload: str) -> list[Question]:
    """The questions of a workload; the second page of a list is found by the cursor of the first."""
    asked = questions(workload, facts())
    if workload != "W6":
        return asked
    return [second_page(system, question) for question in asked]


def second_page(system: System, question: Question) -> Question:
    first = ask(system, posts(system, "W6", [question])[0]).data
    cursor = first["content"]["pageInfo"]["endCursor"]
    return replace(question, platform={**question.platform, "after": cursor})


def answerable(system: System, workloads: Iterable[str]) -> tuple[dict[str, list[Request]], dict[str, str]]:
    """The requests by workload, and why others are left out."""
    wait_for_index(system)
    ready: dict[str, list[Request]] = {}
    refused: dict[str, str] = {}
    for workload in workloads:
        try:
            # The first answer is looked at: errors come with a status of 200.
            _data = ask(system, posts(system, workload, questions(workload, facts())[:1])[0]).data
            requests = posts(system, workload, questions_for(system, workload))
            warm_up(system, requests)
            ready[workload] = requests
        except (WrongAnswerError, OSError) as error:
            refused[workload] = str(error)[:200]
    return ready, refused


def warm_up(system: System, requests: Sequence[Request]) -> None:
    """Either process is to know the document, and to hold what it keeps of answers, where it keeps anything."""
    asked = requests if system.name in KEEPING else requests[:FIRST_QUESTIONS]
    ask_all(system, [*asked, *asked])
