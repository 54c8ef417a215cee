from django.apps import AppConfig


class LocalesConfig(AppConfig):
    """How the platform speaks 24 languages."""

    name = "locales"
    label = "locales"
    default_auto_field = "django.db.models.BigAutoField"
