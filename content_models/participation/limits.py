"""How often one address may send forms: so many in a window, counted in the shared cache without naming the address."""

from django.core.cache import cache
from django.utils.crypto import salted_hmac

MOST = 10
WINDOW_SECONDS = 600


def seconds_to_wait(form: str, address: str) -> int:
    """Counts one more; 0 when it is within the limit."""
    digest = salted_hmac("participation.limits", f"{form} {address}", algorithm="sha256").hexdigest()[:32]
    key = f"dsjp:forms:{digest}"
    cache.add(key, 0, WINDOW_SECONDS)
    try:
        counted = cache.incr(key)
    except ValueError:
        # It ended between the two steps.
        cache.set(key, 1, WINDOW_SECONDS)
        counted = 1
    return WINDOW_SECONDS if counted > MOST else 0
