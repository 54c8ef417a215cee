"""The tables of the read API: who asks, and what travels after a change."""

from graphql_schema.models.clients import ApiClient, ApiToken, DeprecatedUse, TrustedDocument, TrustedManifest
from graphql_schema.models.delivery import Delivery, DeliveryPosition, PurgeOutbox, WebhookEndpoint

__all__ = [
    "ApiClient",
    "ApiToken",
    "Delivery",
    "DeliveryPosition",
    "DeprecatedUse",
    "PurgeOutbox",
    "TrustedDocument",
    "TrustedManifest",
    "WebhookEndpoint",
]
