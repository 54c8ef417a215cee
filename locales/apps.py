from django.apps import AppConfig


class LocalesConfig(AppConfig):
    """How the platform speaks 24 languages."""

    name = "locales"
    label = "locales"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content_models.editorial.origin import register_origin_resolver
        from locales.origin import origin_from_strings

        register_origin_resolver(origin_from_strings)
