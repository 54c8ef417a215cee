from django.apps import AppConfig


class TaxonomiesConfig(AppConfig):
    """Vocabularies and their terms."""

    name = "content_models.taxonomies"
    label = "taxonomies"
    default_auto_field = "django.db.models.BigAutoField"
