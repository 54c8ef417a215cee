"""What all language versions of an item have in common: dates, places, states, prices, classification, relations.

A publish of the source carries these values to every translation at once; nobody's text is published by it.
A translation never takes them from a revision, so that an old draft cannot bring stale values back.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail.models import COMMENTS_RELATION_NAME, Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, get_translatable_fields

from content_models.editorial.shared_streams import with_shared_values

# Each language version decides for itself whether it stands in the menus and when it leaves.
OWN_OF_EACH_PAGE = {"show_in_menus", "locale", "alias_of"}


@cache
def shared_field_names(model: Any) -> tuple[str, ...]:
    """Columns with one value for all languages."""
    own = OWN_OF_EACH_PAGE | set(model.own_per_language)
    mixed = set(model.mixed_streams)
    names = [
        field.field_name
        for field in get_translatable_fields(model)
        if isinstance(field, SynchronizedField) and is_column(model, field.field_name)
    ]
    return tuple(name for name in names if name not in own | mixed)


def is_column(model: type[models.Model], name: str) -> bool:
    return bool(model._meta.get_field(name).concrete)


@cache
def shared_many_to_many_names(model: Any) -> tuple[str, ...]:
    return tuple(field.name for field in model._meta.many_to_many if field.name not in model.own_per_language)


@cache
def shared_child_relation_names(model: Any) -> tuple[str, ...]:
    return tuple(
        relation.get_accessor_name()
        for relation in get_all_child_relations(model)
        if relation.get_accessor_name() not in {COMMENTS_RELATION_NAME, *model.own_per_language}
        and not issubclass(relation.related_model, TranslatableMixin)
    )


def copy_shared_values(*, source: Any, target: Any) -> bool:
    """Gives ``target`` the shared values of ``source``, in memory. Says whether anything was different."""
    model: Any = type(target)
    changes = [copy_column(source, target, name) for name in shared_field_names(model)]
    changes += [copy_stream(source, target, name) for name in model.mixed_streams]
    changes += [copy_terms(source, target, name) for name in shared_many_to_many_names(model)]
    changes += [copy_children(source, target, name) for name in shared_child_relation_names(model)]
    return any(changes)


def copy_column(source: Any, target: Any, name: str) -> bool:
    field = source._meta.get_field(name)
    theirs, ours = field.value_from_object(source), field.value_from_object(target)
    if field.get_prep_value(theirs) == field.get_prep_value(ours):
        return False
    setattr(target, field.attname, theirs)
    return True


def copy_stream(source: Any, target: Any, name: str) -> bool:
    field = source._meta.get_field(name)
    merged = with_shared_values(getattr(source, name), getattr(target, name))
    if field.get_prep_value(merged) == field.get_prep_value(getattr(target, name)):
        return False
    setattr(target, name, merged)
    return True


def copy_terms(source: Any, target: Any, name: str) -> bool:
    theirs = list(getattr(source, name).all())
    if {item.pk for item in theirs} == {item.pk for item in getattr(target, name).all()}:
        return False
    setattr(target, name, theirs)
    return True


def copy_children(source: Any, target: Any, name: str) -> bool:
    theirs = list(getattr(source, name).all())
    if child_values(theirs) == child_values(getattr(target, name).all()):
        return False
    getattr(target, name).set([fresh_copy(child) for child in theirs])
    return True


def child_values(children: Iterable[models.Model]) -> list[dict[str, Any]]:
    """The values of child rows without their identity and their parent."""
    return [
        {
            field.attname: field.get_prep_value(field.value_from_object(child))
            for field in child._meta.concrete_fields
            if not field.primary_key and not field_is_parent(field)
        }
        for child in children
    ]


def field_is_parent(field: models.Field) -> bool:
    target: Any = field.related_model
    return field.name == "page" and field.is_relation and issubclass(target, Page)


def fresh_copy(child: models.Model) -> models.Model:
    values = {
        field.attname: field.value_from_object(child)
        for field in child._meta.concrete_fields
        if not field.primary_key and not field_is_parent(field)
    }
    return type(child)(**values)


def carry_shared_values(source: Any) -> None:
    """Brings every translation of a live source in line with it, in the transaction of the source's save.

    Aliases follow their original by themselves.
    """
    for translation in source.get_translations().filter(alias_of=None).specific():
        if copy_shared_values(source=source, target=translation):
            translation.save(clean=False)
