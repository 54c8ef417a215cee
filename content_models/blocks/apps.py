from django.apps import AppConfig


class BlocksConfig(AppConfig):
    """What pages are written in. No models: the templates of the previews and the reference page."""

    name = "content_models.blocks"
    label = "blocks"
