"""Positions in the tree, read from the path that a page carries."""

from wagtail.models import Page


def ancestor_paths(page: Page) -> list[str]:
    """The tree paths of the pages above, from below the root downwards."""
    step = Page.steplen
    return [page.path[:end] for end in range(2 * step, len(page.path), step)]
