"""Logs: one line per event, as JSON in production."""

from cms.settings.env import env

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "cms.request_log.RequestIdFilter"}},
    "formatters": {
        "json": {"()": "cms.observability.JsonFormatter"},
        "text": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"},
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": env("DSJP_LOG_FORMAT"),
            "filters": ["request_id"],
        },
    },
    # Django's own handlers would write every error a second time.
    "loggers": {"django": {"handlers": [], "level": "INFO", "propagate": True}},
    "root": {"handlers": ["stderr"], "level": env("DSJP_LOG_LEVEL")},
}
