"""Where a term is used: in fields of any model, in blocks of any stream, and in drafts that nobody published yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.text import capfirst
from wagtail.fields import StreamField
from wagtail.models import ReferenceIndex

from content_models.taxonomies.fields import TermField, TermsField
from content_models.taxonomies.models import Term


@dataclass(frozen=True)
class TermUse:
    """One thing that has a term, and in which field or block."""

    instance: models.Model
    where: str

    @property
    def title(self) -> str:
        return f"{capfirst(str(self.instance._meta.verbose_name))} “{self.instance}” ({self.where})"

    @property
    def identity(self) -> tuple[str, Any]:
        """The same for a page and its specific type."""
        ancestors = self.instance._meta.get_parent_list()
        return (ancestors[-1] if ancestors else self.instance)._meta.label, self.instance.pk


def usage_of(term: Term) -> list[TermUse]:
    """Everything that has the term; each thing once."""
    found: dict[tuple[str, Any], TermUse] = {}
    for source in (uses_in_fields, uses_in_terms, uses_in_streams, uses_in_drafts):
        for use in source(term):
            found.setdefault(use.identity, use)
    return list(found.values())


def fields_of(vocabulary: str) -> Iterator[tuple[type[models.Model], TermField | TermsField]]:
    """Fields of all models that hold terms of a vocabulary.

    A row that only accompanies another (its key is the other's) repeats what the other says, and is left out.
    """
    for model in apps.get_models():
        key = model._meta.pk
        if key is not None and key.is_relation and key not in model._meta.parents.values():
            continue
        for field in [*model._meta.local_fields, *model._meta.local_many_to_many]:
            if isinstance(field, TermField | TermsField) and field.vocabulary == vocabulary:
                yield model, field


def uses_in_fields(term: Term) -> Iterator[TermUse]:
    for model, field in fields_of(term.vocabulary_id):
        for instance in model._base_manager.filter(**{field.name: term.pk}):
            yield TermUse(instance, str(field.verbose_name))


def uses_in_terms(term: Term) -> Iterator[TermUse]:
    for name in ("parent", "depends_on"):
        label = str(Term._meta.get_field(name).verbose_name)
        for narrower in Term.objects.filter(**{name: term}):
            yield TermUse(narrower, label)


def uses_in_streams(term: Term) -> Iterator[TermUse]:
    for instance, references in ReferenceIndex.get_grouped_references_to(term):
        streams = [reference for reference in references if isinstance(reference.source_field, StreamField)]
        if streams:
            yield TermUse(instance, streams[0].describe_source_field())


def uses_in_drafts(term: Term) -> Iterator[TermUse]:
    for model, field in fields_of(term.vocabulary_id):
        names = {attribute.name for attribute in model._meta.get_fields()}
        if not {"latest_revision", "has_unpublished_changes"} <= names:
            continue
        drafts: models.QuerySet[Any] = model._base_manager.filter(has_unpublished_changes=True).select_related(
            "latest_revision"
        )
        for draft in drafts.iterator(chunk_size=100):
            if draft.latest_revision and holds(draft.latest_revision.content.get(field.name), term.pk):
                yield TermUse(draft, str(field.verbose_name))


def holds(value: Any, term_id: int) -> bool:
    return term_id in value if isinstance(value, list) else value == term_id
