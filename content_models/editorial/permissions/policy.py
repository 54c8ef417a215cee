"""The rule for many pages at once: every list, chooser, search and report of the admin asks this policy."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from content_models.editorial.permissions.confinement import confinement_of


class ConfinedPagePermissionPolicy(PagePermissionPolicy):
    """Wagtail's page permissions, within the country, coalition and languages of the user."""

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Page) -> bool:
        allowed = super().user_has_any_permission_for_instance(user, actions, instance)
        return bool(allowed) and confinement_of(user).allows_touch(instance)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Page]:
        confinement = confinement_of(user)
        pages = super().instances_user_has_any_permission_for(user, set(actions))
        return confinement.within(pages, confinement.touchable())

    def explorable_instances(self, user: Any) -> QuerySet[Page]:
        confinement = confinement_of(user)
        pages = self.pages_by_role(user)
        return confinement.within(pages, confinement.visible())

    def pages_by_role(self, user: Any) -> QuerySet[Page]:
        """What the groups of the user open to them, wherever it belongs."""
        roots = [permission.page for permission in self.get_cached_permissions_for_user(user)]
        if user.is_superuser or not user.is_active or not roots:
            return super().explorable_instances(user) if user.is_superuser else Page.objects.none()
        condition = Q()
        for page in {root.path: root for root in roots}.values():
            condition |= Q(path__startswith=page.path) | Q(path__in=ancestor_paths(page))
        top = Page.objects.first_common_ancestor_of(roots, include_self=True)
        return Page.objects.filter(condition, path__startswith=top.path)

    def users_with_any_permission_for_instance(
        self, actions: Iterable[str], instance: Page, include_superusers: bool = True
    ) -> QuerySet[Any]:
        users = super().users_with_any_permission_for_instance(actions, instance, include_superusers)
        record = getattr(instance, "record", None)
        country_id = record.country_id if record else None
        coalition = record.coalition_key if record else None
        in_country = Q(countries__isnull=True) | Q(countries=country_id)
        in_coalition = Q(coalition_key__isnull=True) | Q(coalition_key=coalition)
        return users.filter(Q(is_superuser=True) | (in_country & in_coalition)).distinct()


def ancestor_paths(page: Page) -> list[str]:
    return [page.path[: depth * page.steplen] for depth in range(1, page.depth)]
