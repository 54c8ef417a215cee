"""The tables of the read API: who asks, and what travels after a change, what is embedded."""

from graphql_schema.models.clients import ApiClient, ApiToken, DeprecatedUse, TrustedDocument, TrustedManifest
from graphql_schema.models.delivery import Delivery, DeliveryPosition, PurgeOutbox, WebhookEndpoint
from graphql_schema.models.embeds import EmbedCount

__all__ = [
    "ApiClient",
    "ApiToken",
    "Delivery",
    "DeliveryPosition",
    "DeprecatedUse",
    "EmbedCount",
    "PurgeOutbox",
    "TrustedDocument",
    "TrustedManifest",
    "WebhookEndpoint",
]
