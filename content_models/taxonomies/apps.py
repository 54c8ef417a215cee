from django.apps import AppConfig
from django.db.models.signals import pre_delete


class TaxonomiesConfig(AppConfig):
    """Vocabularies and their terms."""

    name = "content_models.taxonomies"
    label = "taxonomies"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content_models.taxonomies.permissions import refuse_deletion_of_used_term

        pre_delete.connect(refuse_deletion_of_used_term, sender=self.get_model("Term"))
