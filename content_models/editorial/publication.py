"""What follows from a save of a page: shared values, the administrative row and the catalogue, in one transaction."""

from typing import Any

from wagtail.models import COMMENTS_RELATION_NAME

from content_models.catalogue.services import index_page
from content_models.editorial.records import write_record
from content_models.editorial.shared_values import carry_shared_values

# What Wagtail writes for drafts, comments and locks: nothing that readers see depends on it.
BOOKKEEPING = frozenset(
    {
        COMMENTS_RELATION_NAME,
        "draft_title",
        "has_unpublished_changes",
        "latest_revision",
        "latest_revision_created_at",
        "live_revision",
        "locked",
        "locked_at",
        "locked_by",
        "numchild",
    }
)


def follow_up(page: Any) -> None:
    """Brings everything that is derived from a page in line with its row."""
    write_record(page)
    if page.live and page.is_source:
        carry_shared_values(page)
    index_page(page)
