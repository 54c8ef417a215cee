from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """The read model for lists, filters, facets and search."""

    name = "content_models.catalogue"
    label = "catalogue"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content_models.catalogue import receivers, topics

        receivers.connect()
        topics.connect()
