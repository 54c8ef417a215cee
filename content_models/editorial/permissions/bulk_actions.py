"""Wagtail's bulk actions on pages, which otherwise name the pages that the user may not touch."""

from typing import Any

from wagtail.admin.views.pages.bulk_actions import (
    DeleteBulkAction,
    MoveBulkAction,
    PublishBulkAction,
    UnpublishBulkAction,
)
from wagtail.models import Page

from content_models.editorial.permissions.confinement import confinement_of


class ConfinedBulkAction:
    """Leaves out of sight what the user may not see, chosen one by one or by “all”."""

    request: Any

    def get_actionable_objects(self) -> tuple[list[Page], dict[str, list[Page]]]:
        objects, refused = super().get_actionable_objects()
        confinement = confinement_of(self.request.user)
        if not confinement.has_a_place:
            return objects, refused
        return objects, {reason: self.in_sight(pages) for reason, pages in refused.items()}

    def in_sight(self, pages: list[Page]) -> list[Page]:
        confinement = confinement_of(self.request.user)
        seen = set(
            Page.objects.filter(confinement.visible(), pk__in=[p.pk for p in pages]).values_list("pk", flat=True)
        )
        return [page for page in pages if page.pk in seen]


class ConfinedDelete(ConfinedBulkAction, DeleteBulkAction):
    """Delete, within the confinement."""


class ConfinedMove(ConfinedBulkAction, MoveBulkAction):
    """Move, within the confinement."""


class ConfinedPublish(ConfinedBulkAction, PublishBulkAction):
    """Publish, within the confinement."""


class ConfinedUnpublish(ConfinedBulkAction, UnpublishBulkAction):
    """Unpublish, within the confinement."""


CONFINED_ACTIONS = (ConfinedDelete, ConfinedMove, ConfinedPublish, ConfinedUnpublish)
