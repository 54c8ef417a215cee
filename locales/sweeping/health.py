"""After a stop: whether the service takes the credentials again."""

from datetime import timedelta

from django.utils import timezone

from locales.etranslation.client import ETranslationClient
from locales.etranslation.errors import ETranslationError
from locales.etranslation.settings import etranslation_settings
from locales.sending.service_state import current_state, record_level, resume

PAUSE = timedelta(minutes=5)


def look_after_stopped_service() -> int:
    """Asks what the account may do, at most every five minutes; an answer ends the stop."""
    settings = etranslation_settings()
    if not settings.enabled:
        return 0
    state = current_state(settings)
    if not state.is_stopped or (state.level_at is not None and state.level_at > timezone.now() - PAUSE):
        return 0
    record_level(settings, None)
    try:
        ETranslationClient(settings).domains()
    except ETranslationError:
        return 0
    resume(settings)
    return 1
