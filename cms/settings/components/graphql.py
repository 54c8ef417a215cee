"""The GraphQL endpoint and the libraries under it."""

from cms.settings.env import env

DSJP_GRAPHQL_MODE = env("DSJP_GRAPHQL_MODE")
DSJP_GRAPHQL_LEGACY_STATUS = env("DSJP_GRAPHQL_LEGACY_STATUS")
GRAPPLE = {
    "APPS": ["editorial"],
    "AUTO_CAMELCASE": True,
    "ALLOWED_IMAGE_FILTERS": [],
    "PAGE_INTERFACE": "graphql_schema.interfaces.page.Content",
}
