"""A place for images and documents per country, and who may use it: one collection and one group for each."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission

from content_models.editorial.roles.definitions import EDIT_FILES, MEMBER_STATES
from content_models.editorial.roles.permissions import permissions_on_files
from content_models.taxonomies.models import Term

COUNTRIES_COLLECTION = "Countries"
SHARED_COLLECTION = "Shared with the countries"
GROUP_PREFIX = "Files of "


def country_terms() -> list[Term]:
    """The member states, and every other country that a national editor is confined to."""
    terms = Term.objects.filter(vocabulary="country")
    confined_to = get_user_model().countries.through.objects.values("term_id")
    return list(terms.filter(Q(code__in=MEMBER_STATES) | Q(pk__in=confined_to)).order_by("label"))


def collection_below(parent: Collection, name: str) -> tuple[Collection, bool]:
    existing = parent.get_children().filter(name=name).first()
    if existing:
        return existing, False
    # Read anew: treebeard counts children in memory, and another child may have come since.
    return Collection.objects.get(pk=parent.pk).add_child(instance=Collection(name=name)), True


def shared_collection() -> tuple[Collection, bool]:
    return collection_below(Collection.get_first_root_node(), SHARED_COLLECTION)


def country_place(term: Term) -> tuple[Group, Collection, bool]:
    """The group and the collection of a country, made where they are missing; the last value says whether."""
    countries, _made = collection_below(Collection.get_first_root_node(), COUNTRIES_COLLECTION)
    collection, made = collection_below(countries, term.label)
    group, _made = Group.objects.get_or_create(name=group_name(term))
    if made:
        wanted = permissions_on_files(EDIT_FILES)
        GroupCollectionPermission.objects.bulk_create(
            [GroupCollectionPermission(group=group, collection=collection, permission=item) for item in wanted]
        )
    return group, collection, made


def group_name(term: Term) -> str:
    return f"{GROUP_PREFIX}{term.label}"


def give_places(user: Any) -> None:
    """Puts a user into the groups of exactly the countries that they are confined to."""
    wanted = [country_place(term)[0] for term in user.countries.all()]
    user.groups.remove(*user.groups.filter(name__startswith=GROUP_PREFIX).exclude(pk__in=[g.pk for g in wanted]))
    user.groups.add(*wanted)
