"""Brings groups, permissions and collections in line with the definitions; says what it changed."""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from content_models.editorial.roles.countries import country_place, country_terms, shared_collection
from content_models.editorial.roles.definitions import ROLES, Role
from content_models.editorial.roles.permissions import model_permissions, page_permissions, permissions_on_files

STOCK_GROUPS = ("Editors", "Moderators")

Say = Callable[[str], Any]


@transaction.atomic
def sync_roles(say: Say) -> int:
    """Makes, completes and trims the group of every role; the number of changes."""
    changes: list[str] = []
    if shared_collection()[1]:
        changes.append("collection for the countries: made")
    for role in ROLES:
        changes += sync_role(role)
    changes += sync_countries()
    changes += remove_stock_groups()
    for change in changes:
        say(change)
    return len(changes)


def sync_role(role: Role) -> list[str]:
    group, made = Group.objects.get_or_create(name=role.group)
    lines = [f"{role.group}: group made"] if made else []
    lines += sync_model_permissions(group, model_permissions(role))
    lines += sync_page_permissions(group, page_permissions(role))
    root = Collection.get_first_root_node()
    lines += sync_collection(group, root, permissions_on_files(role.files))
    lines += sync_collection(group, shared_collection()[0], permissions_on_files(role.shared_files))
    return lines


def sync_model_permissions(group: Group, wanted: set[Permission]) -> list[str]:
    present = set(group.permissions.all())
    group.permissions.add(*(wanted - present))
    group.permissions.remove(*(present - wanted))
    return difference(group.name, "", wanted - present, present - wanted)


def sync_page_permissions(group: Group, wanted: set[Permission]) -> list[str]:
    root = Page.get_first_root_node()
    rows = GroupPagePermission.objects.filter(group=group, page=root)
    present = {row.permission for row in rows.select_related("permission")}
    added = [GroupPagePermission(group=group, page=root, permission=permission) for permission in wanted - present]
    GroupPagePermission.objects.bulk_create(added)
    rows.filter(permission__in=present - wanted).delete()
    return difference(group.name, " on all pages", wanted - present, present - wanted)


def sync_collection(group: Group, collection: Collection, wanted: set[Permission]) -> list[str]:
    rows = GroupCollectionPermission.objects.filter(group=group, collection=collection)
    present = {row.permission for row in rows.select_related("permission")}
    added = [GroupCollectionPermission(group=group, collection=collection, permission=p) for p in wanted - present]
    GroupCollectionPermission.objects.bulk_create(added)
    rows.filter(permission__in=present - wanted).delete()
    return difference(group.name, f" in {collection.name}", wanted - present, present - wanted)


def sync_countries() -> list[str]:
    places = [country_place(term) for term in country_terms()]
    return [f"{group.name}: group and collection made" for group, _collection, made in places if made]


def remove_stock_groups() -> list[str]:
    """Wagtail's first migration makes two groups that fit no role; they go where nobody is in them."""
    empty = Group.objects.filter(name__in=STOCK_GROUPS, user__isnull=True)
    names = list(empty.values_list("name", flat=True))
    empty.delete()
    return [f"{name}: group of Wagtail removed, because nobody was in it" for name in names]


def difference(group: str, where: str, added: Iterable[Permission], removed: Iterable[Permission]) -> list[str]:
    lines = [f"{group}: may now {permission.codename}{where}" for permission in added]
    lines += [f"{group}: may no longer {permission.codename}{where}" for permission in removed]
    return sorted(lines)
