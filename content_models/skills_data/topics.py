"""Tells the change log when statistics changed."""

from typing import Any

from django.db.models.signals import post_delete, post_save

from content_models.catalogue.changes import log_topics
from content_models.catalogue.topics import INDICATORS
from content_models.skills_data.models import Breakdown, Dataset, Indicator, IndicatorText, Observation


def connect() -> None:
    for model in (Dataset, Indicator, IndicatorText, Breakdown, Observation):
        post_save.connect(statistics_changed, sender=model)
        post_delete.connect(statistics_changed, sender=model)


def statistics_changed(raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        log_topics([INDICATORS])
