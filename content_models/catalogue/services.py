"""The only writer of the catalogue."""

from typing import Any


def index_page(page: Any) -> None:
    """Writes or removes the row of a page, in the caller's transaction."""
