"""From where a caller asks: what ``content_models.base`` knows of addresses, under the name of this package."""

from content_models.base.client_addresses import NOWHERE, address_of, peer_of

__all__ = ["NOWHERE", "address_of", "peer_of"]
