"""The app of the read API."""

from django.apps import AppConfig


class GraphqlSchemaConfig(AppConfig):
    """The read API over the content."""

    name = "graphql_schema"
    label = "graphql_schema"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # This app stands before Grapple among the installed ones: fields have their types when Grapple reads them.
        from graphql_schema.cache import wakeup
        from graphql_schema.derivation.install import install

        self.model_fields = install()
        wakeup.connect()
