"""What a page hands to the catalogue."""

from typing import Any, ClassVar

from django.db import models
from django.utils import timezone

from content_models.catalogue.values import EntryValues, LinkValues
from content_models.editorial.kinds import ContentKind
from content_models.editorial.readable import readable_text
from content_models.taxonomies.fields import TermField, TermsField


class Catalogued(models.Model):
    """A page that lists, filters and search know of by its plain values."""

    content_kind: ClassVar[ContentKind]
    # What the page has from Wagtail's page and ours, which this mixin is made for.
    title: Any
    summary: Any
    search_description: Any
    translation_origin: Any
    published_at: Any
    first_published_at: Any
    last_published_at: Any
    latest_revision_created_at: Any
    expire_at: Any
    image_id: Any
    image_alt: Any
    organisation_references: Any

    catalogue_leaves_out: ClassVar[frozenset[str]] = frozenset({"responsible_country", "licence"})
    # What the values follow beside terms: read for many pages at once.
    catalogue_relations: ClassVar[tuple[str, ...]] = ("organisation_references__organisation", "source_coalition")

    class Meta:
        abstract = True

    def catalogue_values(self) -> EntryValues:
        """What lists, filters and cards know of this page, from its own fields."""
        published = self.published_at or self.first_published_at or self.latest_revision_created_at or timezone.now()
        return EntryValues(
            kind=self.content_kind,
            title=self.title,
            summary=self.summary or self.search_description,
            translation_origin=self.translation_origin,
            published_at=published,
            updated_at=self.last_published_at or published,
            visible_until=self.expire_at,
            image_id=self.image_id,
            image_alt=self.image_alt,
            term_ids=frozenset(self.classifying_term_ids()),
            links=tuple(self.catalogue_links()),
            body_text=readable_text(self),
        )

    def classifying_term_ids(self) -> set[int]:
        found: set[int] = set()
        for field in self._meta.get_fields():
            if field.name in self.catalogue_leaves_out:
                continue
            if isinstance(field, TermsField):
                found.update(term.pk for term in getattr(self, field.name).all())
            elif isinstance(field, TermField) and (term_id := getattr(self, field.attname)):
                found.add(term_id)
        return found

    def catalogue_links(self) -> list[LinkValues]:
        references = self.organisation_references.select_related("organisation")
        links = [LinkValues(reference.role, reference.organisation.translation_key) for reference in references]
        coalition = getattr(self, "source_coalition", None)
        return [*links, LinkValues("coalition", coalition.translation_key)] if coalition else links
