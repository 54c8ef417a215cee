from django.apps import AppConfig


class GraphqlSchemaConfig(AppConfig):
    """The read API over the content."""

    name = "graphql_schema"
    label = "graphql_schema"
    default_auto_field = "django.db.models.BigAutoField"
