from django.apps import AppConfig


class ParticipationConfig(AppConfig):
    """What readers send in."""

    name = "content_models.participation"
    label = "participation"
    default_auto_field = "django.db.models.BigAutoField"
