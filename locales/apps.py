from django.apps import AppConfig


class LocalesConfig(AppConfig):
    """How the platform speaks 24 languages."""

    name = "locales"
    label = "locales"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content_models.editorial.origin import register_origin_resolver
        from content_models.editorial.viewsets.side_panels import register_side_panel
        from locales import home_addresses  # noqa: F401 (listens from now on)
        from locales.checks import register_checks
        from locales.origin import origin_from_strings
        from locales.reviewing import receivers  # noqa: F401 (listens from now on)
        from locales.submitting.side_panel import side_panel_of

        register_checks()
        register_origin_resolver(origin_from_strings)
        register_side_panel(side_panel_of)
