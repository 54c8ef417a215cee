from django.apps import AppConfig


class CmsConfig(AppConfig):
    """How the service runs: commands, probes and checks; owns no tables."""

    name = "cms"
    verbose_name = "Service"
