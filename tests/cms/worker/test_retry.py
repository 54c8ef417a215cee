"""Retry policies are values."""

from datetime import timedelta

from pytest_django.fixtures import Settings

from cms.worker.retry import RetryPolicy, is_retryable, policy_for
from tests.support.tasks import FinalError


def test_pauses_grow_by_the_factor_up_to_the_longest() -> None:
    policy = RetryPolicy(attempts=6, first_delay=10, factor=4, longest_delay=600)

    pauses = [policy.delay_after(attempt) for attempt in range(1, 7)]

    assert pauses == [*(timedelta(seconds=seconds) for seconds in (10, 40, 160, 600, 600)), None]


def test_a_policy_is_chosen_by_the_first_pattern_that_fits(settings: Settings) -> None:
    settings.TASK_RETRY_POLICIES = {"locales.*": {"attempts": 2}, "*": {"attempts": 9}}

    assert policy_for("locales.tasks.send").attempts == 2
    assert policy_for("content_models.media.tasks.render").attempts == 9


def test_an_exception_may_say_that_trying_again_is_useless() -> None:
    assert is_retryable(ValueError("x")) is True
    assert is_retryable(FinalError("x")) is False
