"""Which engine answers lists."""

from collections.abc import Callable

from django.conf import settings

from content_models.catalogue.engines.base import Engine
from content_models.catalogue.engines.database.engine import DatabaseEngine
from content_models.catalogue.engines.embedded.engine import shared_engine

ENGINES: dict[str, Callable[[], Engine]] = {"database": DatabaseEngine, "embedded": shared_engine}


def open_engine() -> Engine:
    """The engine that the setting names; the database's where that one is not there."""
    return ENGINES.get(settings.DSJP_CATALOGUE_ENGINE, DatabaseEngine)()
