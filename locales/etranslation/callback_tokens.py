"""The secret that one request gives to eTranslation, and that its answers must bring back.

Only the digest is kept, so that nobody who reads the database can forge an answer.
"""

import re
import secrets
from hashlib import sha256

BYTES = 32
PATTERN = r"[A-Za-z0-9_-]{43}"


def new_token() -> str:
    """256 random bits in 43 characters that need no quoting in an address."""
    return secrets.token_urlsafe(BYTES)


def token_digest(token: str) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(token.encode()).hexdigest()


def is_token(text: str) -> bool:
    """Whether it could be one, which costs nothing to say."""
    return re.fullmatch(PATTERN, text, re.ASCII) is not None
