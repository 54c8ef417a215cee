"""Whether anything may be sent now: breaker, pauses, stops. Kept in the database, shared by all workers."""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from locales.etranslation.errors import Refusal
from locales.etranslation.settings import ETranslationSettings
from locales.models import ServiceState

logger = logging.getLogger(__name__)

LONGEST_OPEN_SECONDS = 1800
QUOTA_PAUSE = timedelta(hours=1)
BLOCKED_LEVEL = 3
CRITICAL_LEVEL = 2
BLOCKED_PAUSE = timedelta(minutes=5)


def account_of(settings: ETranslationSettings) -> str:
    return f"{settings.dialect}:{settings.application}"


def current_state(settings: ETranslationSettings) -> ServiceState:
    return ServiceState.objects.get_or_create(account=account_of(settings))[0]


def locked_state(settings: ETranslationSettings) -> ServiceState:
    """The row, locked until the caller's transaction ends."""
    current_state(settings)
    return ServiceState.objects.select_for_update().get(account=account_of(settings))


def is_open_for_sending(state: ServiceState, now: datetime) -> bool:
    """Nobody stopped or paused sending, and the breaker lets at least a trial through."""
    if state.is_stopped or (state.paused_until is not None and state.paused_until > now):
        return False
    is_waiting = state.breaker == ServiceState.Breaker.OPEN and state.open_until is not None and state.open_until > now
    return not is_waiting


def count_success(settings: ETranslationSettings) -> None:
    with transaction.atomic():
        state = locked_state(settings)
        if state.failures or state.times_opened or state.breaker != ServiceState.Breaker.CLOSED:
            state.breaker = ServiceState.Breaker.CLOSED
            state.failures = state.times_opened = 0
            state.open_until = None
            state.save(update_fields=["breaker", "failures", "times_opened", "open_until"])


def count_failure(settings: ETranslationSettings) -> None:
    """Opens the breaker after so many failures in a row, and again after a failed trial, each time for longer."""
    with transaction.atomic():
        state = locked_state(settings)
        state.failures += 1
        if state.breaker == ServiceState.Breaker.HALF_OPEN or state.failures >= settings.breaker_failures:
            seconds = min(settings.breaker_open_s * 2**state.times_opened, LONGEST_OPEN_SECONDS)
            state.breaker = ServiceState.Breaker.OPEN
            state.open_until = timezone.now() + timedelta(seconds=seconds)
            state.times_opened = min(state.times_opened + 1, 16)
            logger.warning("the translation service cannot be reached; nothing is sent for %s seconds", seconds)
        state.save(update_fields=["breaker", "failures", "times_opened", "open_until"])


def try_again(settings: ETranslationSettings) -> None:
    """The breaker's time is over and the service has answered: one job may try."""
    with transaction.atomic():
        state = locked_state(settings)
        if state.breaker == ServiceState.Breaker.OPEN:
            state.breaker = ServiceState.Breaker.HALF_OPEN
            state.save(update_fields=["breaker"])


def pause(settings: ETranslationSettings, *, until: datetime, reason: str) -> None:
    with transaction.atomic():
        state = locked_state(settings)
        state.paused_until, state.pause_reason = until, reason
        state.save(update_fields=["paused_until", "pause_reason"])
    logger.error("translation requests are paused until %s: %s", until.isoformat(), reason)


def stop(settings: ETranslationSettings, refusal: Refusal) -> None:
    """Nothing is sent until the credentials work again or an operator says so."""
    with transaction.atomic():
        state = locked_state(settings)
        state.is_stopped, state.stop_code = True, refusal.code or refusal.status
        state.stop_reason = refusal.message
        state.save(update_fields=["is_stopped", "stop_code", "stop_reason"])
    logger.error("translation requests are stopped: the service refuses the account (%s)", state.stop_code)


def resume(settings: ETranslationSettings) -> None:
    """Ends a stop and any pause, by an operator or after the service took the credentials."""
    with transaction.atomic():
        state = locked_state(settings)
        state.is_stopped, state.stop_code, state.stop_reason = False, None, ""
        state.paused_until, state.pause_reason = None, ""
        state.save(update_fields=["is_stopped", "stop_code", "stop_reason", "paused_until", "pause_reason"])


def record_level(settings: ETranslationSettings, level: int | None) -> None:
    """What the service said of its load; None: it did not say, which changes nothing but the time of asking."""
    with transaction.atomic():
        state = locked_state(settings)
        state.level_at = timezone.now()
        if level is not None:
            state.level = level
        if level == BLOCKED_LEVEL:
            state.paused_until, state.pause_reason = state.level_at + BLOCKED_PAUSE, "level"
        state.save(update_fields=["level", "level_at", "paused_until", "pause_reason"])
