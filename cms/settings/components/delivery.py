"""Kept answers, and who is told of changes: a CDN that can be purged, front ends by webhook."""

from cms.settings.env import env

DSJP_GRAPHQL_CACHE = env("DSJP_GRAPHQL_CACHE")
DSJP_GRAPHQL_CACHE_BYTES = env("DSJP_GRAPHQL_CACHE_MB") * 1_000_000
DSJP_CDN_DRIVER = env("DSJP_CDN_DRIVER")
DSJP_CDN_URL = env("DSJP_CDN_URL")
DSJP_CDN_ID = env("DSJP_CDN_ID")
DSJP_CDN_TOKEN = env("DSJP_CDN_TOKEN")
DSJP_WEBHOOK_PRIVATE_ADDRESSES = env("DSJP_WEBHOOK_PRIVATE_ADDRESSES")
