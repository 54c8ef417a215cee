from django.apps import AppConfig


class EditorialConfig(AppConfig):
    """Everything that editors weave together into one page tree."""

    name = "content_models.editorial"
    label = "editorial"
    default_auto_field = "django.db.models.BigAutoField"
