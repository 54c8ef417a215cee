"""Writes composed pages in bulk: the rows that saving one by one would have written, in a hundredth of the time.

The tree's positions are worked out here, so nobody else may write pages meanwhile.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Max
from wagtail.models import Page

from benchmarks.corpus.composing import Draft
from benchmarks.corpus.foundation import Sections
from content_models.editorial.models import OrganisationReference, PageRecord
from content_models.taxonomies.fields import TermsField

ROWS_AT_ONCE = 500


class PageWriter:
    """Appends pages below the sections of each language."""

    def __init__(self, sections: Sections) -> None:
        self.parents = sections
        self.children: Counter[int] = Counter({page.pk: page.numchild for page in sections.values()})
        self.last_id = Page.objects.aggregate(last=Max("pk"))["last"] or 0

    @transaction.atomic
    def write(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            self.place(draft)
        pages = [draft.page for draft in drafts]
        Page.objects.bulk_create([page_part(page) for page in pages], batch_size=ROWS_AT_ONCE)
        write_own_parts(pages)
        write_terms(drafts)
        PageRecord.objects.bulk_create([record_of(page) for page in pages], batch_size=ROWS_AT_ONCE)
        self.count_children()

    def place(self, draft: Draft) -> None:
        page, parent = draft.page, self.parents[draft.section, draft.language]
        self.last_id += 1
        self.children[parent.pk] += 1
        page.pk = page.id = page.page_ptr_id = self.last_id
        page.path = Page._get_path(parent.path, parent.depth + 1, self.children[parent.pk])
        page.depth = parent.depth + 1
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.locale_id = parent.locale_id
        page.content_type = ContentType.objects.get_for_model(page)

    def count_children(self) -> None:
        for page in self.parents.values():
            Page.objects.filter(pk=page.pk).update(numchild=self.children[page.pk])


def page_part(page: Any) -> Page:
    names = [field.attname for field in Page._meta.concrete_fields]
    return Page(**{name: getattr(page, name) for name in names})


def write_own_parts(pages: Iterable[Any]) -> None:
    """The rows of the types' own tables alone: Django refuses to write both tables in bulk."""
    by_model = defaultdict(list)
    for page in pages:
        by_model[type(page)].append(page)
    for model, found in by_model.items():
        fields = list(model._meta.local_concrete_fields)
        model._base_manager.all()._batched_insert(found, fields=fields, batch_size=ROWS_AT_ONCE)


def write_terms(drafts: Iterable[Draft]) -> None:
    rows: dict[Any, list[Any]] = defaultdict(list)
    for draft in drafts:
        for name, term_ids in draft.terms.items():
            field: TermsField = type(draft.page)._meta.get_field(name)
            through: Any = field.remote_field.through
            own, other = field.m2m_column_name(), field.m2m_reverse_name()
            rows[through] += [through(**{own: draft.page.pk, other: term_id}) for term_id in term_ids]
    for through, found in rows.items():
        through._base_manager.bulk_create(found, batch_size=ROWS_AT_ONCE)


def record_of(page: Any) -> PageRecord:
    return PageRecord(page_id=page.pk, kind=page.content_kind, coalition_key=page.own_coalition_key(), completeness=100)


def write_references(references: Iterable[OrganisationReference]) -> None:
    OrganisationReference.objects.bulk_create(references, batch_size=ROWS_AT_ONCE)


def settle_sequences() -> None:
    """The database counts on from the ids that were given out here."""
    statements = connection.ops.sequence_reset_sql(no_style(), [Page])
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
