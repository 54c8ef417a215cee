"""How long a CDN may keep an answer: said only to one that can be purged, in the header that it reads."""

from django.conf import settings

from graphql_schema.cache.headers import lifetime
from graphql_schema.trusted_documents.times import CacheTimes

MAX_AGE = 300
STALE_WHILE_REVALIDATE = 60
STALE_IF_ERROR = 86_400
NO_DRIVER = "none"
HEADER_OF = {"fastly": "Surrogate-Control", "cloudflare": "Cloudflare-CDN-Cache-Control"}
STANDARD_HEADER = "CDN-Cache-Control"


def lifetime_headers(times: CacheTimes, seconds_left: float | None) -> dict[str, str]:
    """``seconds_left`` until the answer changes by itself; None when it does not."""
    driver = settings.DSJP_CDN_DRIVER
    if driver == NO_DRIVER:
        return {}
    max_age = given(times.max_age, MAX_AGE)
    if driver == "cloudfront":
        # It reads Cache-Control alone, which browsers read too: so no stale windows.
        age = max_age if seconds_left is None else max(0, min(max_age, int(seconds_left)))
        return {"Cache-Control": f"public, max-age=0, s-maxage={age}, must-revalidate"}
    value = lifetime(
        max_age,
        given(times.stale_while_revalidate, STALE_WHILE_REVALIDATE),
        given(times.stale_if_error, STALE_IF_ERROR),
        seconds_left,
    )
    return {HEADER_OF.get(driver, STANDARD_HEADER): value}


def given(seconds: int | None, usual: int) -> int:
    return usual if seconds is None else seconds
