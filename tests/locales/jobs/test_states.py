"""Which moves are allowed, what each leaves behind, how a job ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.models import JobEvent
from locales.moves import move_job, move_targets
from locales.states import (
    FINAL_JOBS,
    FINAL_TARGETS,
    JOB_MOVES,
    OPEN_TARGETS,
    TARGET_MOVES,
    IllegalMoveError,
    JobState,
    TargetState,
    ended_as,
    may_move,
)
from tests.locales.jobs.conftest import Request

ARRIVED, STOPPED = TargetState.INGESTED, {TargetState.CANCELLED, TargetState.SUPERSEDED}


def test_every_state_has_its_moves() -> None:
    assert (set(JOB_MOVES), set(TARGET_MOVES)) == (set(JobState), set(TargetState))


def test_every_open_state_leads_to_an_end() -> None:
    reached = {state: {state} for state in TargetState}
    for _ in TargetState:
        for state, found in reached.items():
            reached[state] = found | {further for each in found for further in TARGET_MOVES[each]}

    assert [state for state in OPEN_TARGETS if not reached[state] & FINAL_TARGETS] == []


def test_what_was_written_or_stopped_stays_so() -> None:
    assert [TARGET_MOVES[state] for state in (ARRIVED, *STOPPED)] == [frozenset()] * 3


def test_a_state_that_nobody_knows_allows_no_move() -> None:
    assert not may_move("lost", JobState.READY, JOB_MOVES)


@given(st.lists(st.sampled_from(sorted(TargetState)), max_size=6), st.booleans())
def test_a_job_ends_as_its_languages_did(states: list[str], was_moved: bool) -> None:
    ended = ended_as(states, was_moved=was_moved)

    found = set(states)
    if found & OPEN_TARGETS:
        assert ended is None
    else:
        assert ended in FINAL_JOBS
        assert (ended == JobState.DONE) == (ARRIVED in found and found <= STOPPED | {ARRIVED} and not was_moved)
        assert (ended == JobState.CANCELLED) == (bool(found) and found <= STOPPED and not was_moved)
        assert (ended in {JobState.DONE, JobState.PARTLY_FAILED}) == (ARRIVED in found)


@pytest.mark.django_db
def test_a_move_writes_its_event(request_languages: Request) -> None:
    (job,) = request_languages("fr").jobs
    JobEvent.objects.all().delete()

    move_job(job, JobState.CANCELLED, actor="user")
    move_targets(list(job.targets.all()), TargetState.FAILED, reason="service", error_code=-7, error_message="secret")

    job.refresh_from_db()
    assert (job.state, job.finished_at is not None) == ("cancelled", True)
    values = list(JobEvent.objects.order_by("pk").values_list("verb", "actor", "old_state", "new_state", "data"))
    assert values == [
        ("job_moved", "user", "ready", "cancelled", {}),
        ("target_moved", "system", "queued", "failed", {"reason": "service", "error_code": -7}),
    ]


@pytest.mark.django_db
def test_a_move_that_is_not_allowed_changes_nothing(request_languages: Request) -> None:
    (job,) = request_languages("fr", "el").jobs
    first, second = job.targets.order_by("pk")
    move_targets([first], TargetState.CANCELLED)
    before = JobEvent.objects.count()

    with pytest.raises(IllegalMoveError):
        move_targets([second, first], TargetState.SUBMITTED)
    with pytest.raises(IllegalMoveError):
        move_job(job, JobState.SENT)

    job.refresh_from_db()
    assert list(job.targets.order_by("pk").values_list("state", flat=True)) == ["cancelled", "queued"]
    assert (job.state, JobEvent.objects.count()) == ("ready", before)
