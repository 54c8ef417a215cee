"""How each CDN is told to forget tags. Every call has a timeout, and raises ``PurgeError`` when it was not obeyed."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import uuid4

import boto3
import requests
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from django.conf import settings

from graphql_schema.cache.tags import encoded

logger = logging.getLogger("graphql_schema.delivery")

TIMEOUT = (3.05, 10)
FASTLY = "https://api.fastly.com"
CLOUDFLARE = "https://api.cloudflare.com/client/v4"
# What each service takes in one call.
FASTLY_KEYS, CLOUDFLARE_TAGS, VARNISH_KEYS = 256, 30, 100
CLOUDFRONT_PATHS = ["/graphql", "/graphql/*", "/graphql?*"]
CLOUDFRONT_LOOKS, CLOUDFRONT_PAUSE = 120, 5.0


class PurgeError(Exception):
    """The CDN was not reached, or did not do what it was asked."""


def purge(tags: Sequence[str]) -> None:
    """Returns when the CDN has forgotten everything with one of these tags. Raises ``PurgeError``."""
    DRIVERS[settings.DSJP_CDN_DRIVER]([encoded(tag) for tag in tags])


def only_log(tags: Sequence[str]) -> None:
    logger.info("purged: %s", " ".join(tags))


def purge_varnish(tags: Sequence[str]) -> None:
    """To the VCL of docs/how-to/purge-a-cdn.md: method PURGE, tags in the header ``xkey-purge``."""
    for part in parts(tags, VARNISH_KEYS):
        call("PURGE", settings.DSJP_CDN_URL, headers={"xkey-purge": " ".join(part)})


def purge_fastly(tags: Sequence[str]) -> None:
    address = f"{settings.DSJP_CDN_URL or FASTLY}/service/{settings.DSJP_CDN_ID}/purge"
    for part in parts(tags, FASTLY_KEYS):
        headers = {"Fastly-Key": settings.DSJP_CDN_TOKEN, "Accept": "application/json"}
        call("POST", address, headers=headers, json={"surrogate_keys": part})


def purge_cloudflare(tags: Sequence[str]) -> None:
    address = f"{settings.DSJP_CDN_URL or CLOUDFLARE}/zones/{settings.DSJP_CDN_ID}/purge_cache"
    for part in parts(tags, CLOUDFLARE_TAGS):
        answer = call(
            "POST", address, headers={"Authorization": f"Bearer {settings.DSJP_CDN_TOKEN}"}, json={"tags": part}
        )
        if answer.json().get("success") is not True:
            raise PurgeError(f"Cloudflare refused: {answer.text[:300]}")


def purge_cloudfront(_tags: Sequence[str]) -> None:
    """CloudFront knows paths alone, so all answers go; done when it says that the invalidation is complete."""
    options = {"endpoint_url": settings.DSJP_CDN_URL} if settings.DSJP_CDN_URL else {}
    config = Config(connect_timeout=5, read_timeout=20, retries={"total_max_attempts": 2})
    try:
        client: Any = boto3.client("cloudfront", region_name="us-east-1", config=config, **options)
        batch = {
            "Paths": {"Quantity": len(CLOUDFRONT_PATHS), "Items": CLOUDFRONT_PATHS},
            "CallerReference": uuid4().hex,
        }
        made = client.create_invalidation(DistributionId=settings.DSJP_CDN_ID, InvalidationBatch=batch)
        wait_for_cloudfront(client, made["Invalidation"])
    except (BotoCoreError, ClientError) as error:
        raise PurgeError(str(error)) from error


def wait_for_cloudfront(client: Any, invalidation: dict[str, Any]) -> None:
    for _look in range(CLOUDFRONT_LOOKS):
        if invalidation["Status"] == "Completed":
            return
        time.sleep(CLOUDFRONT_PAUSE)
        found = client.get_invalidation(DistributionId=settings.DSJP_CDN_ID, Id=invalidation["Id"])
        invalidation = found["Invalidation"]
    raise PurgeError(f"The invalidation {invalidation['Id']} is still {invalidation['Status']}.")


def call(method: str, address: str, **arguments: Any) -> requests.Response:
    try:
        answer = requests.request(method, address, timeout=TIMEOUT, allow_redirects=False, **arguments)
    except requests.RequestException as error:
        raise PurgeError(f"{type(error).__name__} at {method}") from error
    if answer.status_code != requests.codes.ok:
        raise PurgeError(f"{answer.status_code}: {answer.text[:300]}")
    return answer


def parts(tags: Sequence[str], size: int) -> Iterator[list[str]]:
    for start in range(0, len(tags), size):
        yield list(tags[start : start + size])


DRIVERS: dict[str, Callable[[Sequence[str]], None]] = {
    "log": only_log,
    "varnish": purge_varnish,
    "fastly": purge_fastly,
    "cloudflare": purge_cloudflare,
    "cloudfront": purge_cloudfront,
}
