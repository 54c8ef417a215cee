"""Which terms were chosen in the fields of objects, read for many fields in one statement."""

from collections.abc import Collection, Iterable

from django.db.models import QuerySet, Value

from content_models.taxonomies.fields import TermsField


def term_fields(model: type) -> list[TermsField]:
    """The fields of many terms of a model."""
    return [field for field in model._meta.many_to_many if isinstance(field, TermsField)]  # type: ignore[attr-defined]


def chosen_terms(fields: Collection[TermsField], object_ids: Collection[int]) -> Iterable[tuple[str, int, int]]:
    """(name of the field, object, term) of each choice, in one statement; none without fields."""
    if not fields:
        return ()
    first, *others = [choices_of(field, object_ids) for field in fields]
    found: QuerySet = first.union(*others, all=True) if others else first
    return found


def choices_of(field: TermsField, object_ids: Collection[int]) -> QuerySet:
    through = field.remote_field.through._default_manager.order_by()
    mine, theirs = field.m2m_field_name() + "_id", field.m2m_reverse_field_name() + "_id"
    return through.filter(**{f"{mine}__in": list(object_ids)}).values_list(Value(field.name), mine, theirs)
