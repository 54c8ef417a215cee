"""Which compression an answer has (RFC 9110, section 12.5.3), and the compression itself."""

import gzip
from collections.abc import Callable
from functools import lru_cache

import brotli
import zstandard

IDENTITY = "identity"
# Below this a coding saves less than its header costs.
SMALLEST = 256
LONGEST_HEADER = 300

# In the order of our preference among those that a client likes alike.
CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "zstd": lambda body: zstandard.ZstdCompressor(level=3).compress(body),
    "br": lambda body: brotli.compress(body, quality=4),
    "gzip": lambda body: gzip.compress(body, compresslevel=6, mtime=0),
}


def coding_for(accept_encoding: str) -> str:
    """The coding with the highest weight that both sides know, else none; what no client writes is not remembered."""
    return IDENTITY if len(accept_encoding) > LONGEST_HEADER else best_coding(accept_encoding)


@lru_cache(maxsize=256)
def best_coding(accept_encoding: str) -> str:
    weights = dict(read_choice(part) for part in accept_encoding.split(",") if part.strip())
    rest = weights.get("*", 0.0)
    known = {name: weights.get(name, rest) for name in CODINGS}
    best = max(known, key=lambda name: known[name])
    return best if known[best] > 0 and known[best] >= weights.get(IDENTITY, 0.0) else IDENTITY


def read_choice(part: str) -> tuple[str, float]:
    name, _, parameter = part.partition(";")
    weight = parameter.strip().lower().removeprefix("q=") if parameter else "1"
    try:
        return name.strip().lower(), float(weight)
    except ValueError:
        return name.strip().lower(), 0.0


def compressed(body: bytes, coding: str) -> tuple[bytes, str]:
    """The body in a coding, and the coding that it really has: what is small stays as it is."""
    if coding == IDENTITY or len(body) < SMALLEST:
        return body, IDENTITY
    return CODINGS[coding](body), coding
