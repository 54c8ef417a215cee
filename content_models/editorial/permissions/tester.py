"""The rule for one page: every button and every view of the admin asks this tester."""

from typing import Any

from wagtail.models import Page, PagePermissionTester

from content_models.editorial.permissions.confinement import STRUCTURE, confinement_of
from content_models.editorial.permissions.kinds import may_create, may_edit


class ConfinedPagePermissionTester(PagePermissionTester):
    """Wagtail's tester, within the confinement of the user and the kinds of page of their roles.

    Outside of it nothing is allowed but to create pages below the public frame of the site.
    """

    def __init__(self, user: Any, page: Page) -> None:
        super().__init__(user, page)
        self.within = confinement_of(user).allows_touch(page)
        if not self.within:
            granted = getattr(self, "permissions", set())
            self.permissions = granted & {"add"} if self.is_public_frame() else set()

    def is_public_frame(self) -> bool:
        confinement = confinement_of(self.user)
        right_language = not confinement.languages or self.page.locale.language_code in confinement.languages
        return self.page.live and self.page.specific_class.content_kind in STRUCTURE and right_language

    def can_add_subpage(self) -> bool:
        return super().can_add_subpage() and bool(self.creatable_models())

    def creatable_models(self) -> list[type[Page]]:
        """The page types that the roles of the user may create here."""
        models = self.page.specific_class.creatable_subpage_models()
        return [model for model in models if model.can_create_at(self.page) and may_create(self.user, model)]

    def can_edit(self) -> bool:
        if not (self.within and super().can_edit()):
            return False
        return may_edit(self.user, self.page.specific_class) or self.is_reviewer_now()

    def is_reviewer_now(self) -> bool:
        task = self.page.current_workflow_task
        return bool(task and task.user_can_access_editor(self.page, self.user))

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        if not (self.within and may_edit(self.user, self.page.specific_class)):
            return False
        if self.user.is_superuser or not self.page.is_leaf():
            return bool(super().can_delete(ignore_bulk)) and self.owns_what_is_below()
        return self.can_delete_leaf()

    def can_delete_leaf(self) -> bool:
        """Wagtail's rule for a page without children, which needs no look at the tree."""
        is_own = "add" in self.permissions and self.page.owner_id == self.user.pk
        may_take_offline = "publish" in self.permissions or not self.page.live
        return self.user.is_active and may_take_offline and ("change" in self.permissions or is_own)

    def owns_what_is_below(self) -> bool:
        confinement = confinement_of(self.user)
        if confinement.is_free:
            return True
        below = self.page.get_descendants()
        return bool(below.count() == confinement.within(below, confinement.touchable()).count())

    def can_copy(self) -> bool:
        return super().can_copy() and may_create(self.user, self.page.specific_class)

    def can_lock(self) -> bool:
        return self.within and super().can_lock()

    def can_unlock(self) -> bool:
        return self.within and super().can_unlock()

    def can_submit_for_moderation(self) -> bool:
        return self.within and bool(super().can_submit_for_moderation())

    def can_view_revisions(self) -> bool:
        return self.within and super().can_view_revisions()
