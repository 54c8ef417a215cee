"""Logs: one line per event, as JSON in production."""

from cms.settings.env import env

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "json": {"()": "cms.observability.JsonFormatter"},
        "text": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"},
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": env("DSJP_LOG_FORMAT")}},
    "root": {"handlers": ["stderr"], "level": env("DSJP_LOG_LEVEL")},
}
