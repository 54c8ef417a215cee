from django.apps import AppConfig


class MediaConfig(AppConfig):
    """Images, documents, audio and video."""

    name = "content_models.media"
    label = "media"
    default_auto_field = "django.db.models.BigAutoField"
