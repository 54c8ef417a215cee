"""Bulk content: each row of a file becomes a page, or an update of the page with its external ID and language.

A row whose external ID exists in another language becomes its translation. A second run with the same rows
changes nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.models import Locale, Page, Site

from content_models.base.row_files import SourceRow
from content_models.base.row_reports import RowOutcome, RowReport
from content_models.editorial.importing.cells import CellError
from content_models.editorial.importing.lookups import Lookups, default_sections
from content_models.editorial.importing.page_fields import FieldErrors, fill, importable_fields
from content_models.editorial.kinds import TranslationOrigin
from content_models.editorial.models.base import BasePage
from content_models.editorial.shared_values import shared_field_names, shared_many_to_many_names
from content_models.taxonomies.fields import TermsField

CONTROL_COLUMNS = frozenset({"kind", "language", "parent"})
SET_BY_THE_TREE = frozenset({"path", "depth", "page_ptr"})


@dataclass(frozen=True)
class ImportOptions:
    """What holds for all rows that do not say otherwise, and what becomes of them."""

    site: Site
    kind: str = ""
    language: str = "en"
    parent: str = ""
    publish: bool = False
    user: Any = None


def import_content(rows: Iterable[SourceRow], options: ImportOptions, *, dry_run: bool = False) -> Iterator[RowReport]:
    """Imports row by row and yields what became of each; a refused row leaves nothing behind.

    A dry run does everything and takes all of it back at the end, so that rows may name rows before them.
    """
    content = ContentImport(options)
    if not dry_run:
        yield from (content.import_row(row) for row in rows)
        return
    with transaction.atomic():
        reports = [content.import_row(row) for row in rows]
        transaction.set_rollback(True)
    yield from reports


class ContentImport:
    """Writes rows under some options, and remembers what rows named before."""

    def __init__(self, options: ImportOptions) -> None:
        self.options = options
        self.lookups = Lookups(options.site)

    def import_row(self, row: SourceRow) -> RowReport:
        subject = row.text("external_id") or row.text("title") or row.text("slug")
        try:
            with transaction.atomic():
                outcome = self.write_row(row)
        except FieldErrors as error:
            return RowReport(row.number, RowOutcome.REFUSED, subject, error.messages)
        except CellError as error:
            return RowReport(row.number, RowOutcome.REFUSED, subject, (str(error),))
        except ValidationError as error:
            return RowReport(row.number, RowOutcome.REFUSED, subject, messages_of(error))
        return RowReport(row.number, outcome, subject)

    def write_row(self, row: SourceRow) -> RowOutcome:
        model = self.lookups.model(row.text("kind") or self.options.kind)
        locale = self.lookups.locale(row.text("language") or self.options.language)
        cells = {
            name: cell for name, cell in row.values.items() if name not in CONTROL_COLUMNS and not is_left_out(cell)
        }
        if stored := stored_page(model, row, locale):
            return self.update(stored, cells)
        if source := stored_page(model, row, None):
            return self.translate(source, locale, cells)
        parent = self.parent_of(model, row, locale)
        page = model(locale=locale, live=False, has_unpublished_changes=True, owner=self.options.user)
        return self.create(page, parent, cells)

    def parent_of(self, model: type[BasePage], row: SourceRow, locale: Locale) -> Page:
        path = row.text("parent") or self.options.parent or default_sections().get(str(model.content_kind), "")
        if not path:
            raise CellError(_("Say in the column parent under which page it belongs, for example latest/news."))
        parent = self.lookups.section(path, locale)
        if model not in parent.specific_class.allowed_subpage_models():
            values = {"type": model._meta.verbose_name, "path": path}
            raise CellError(
                _("A page of the type “%(type)s” may not stand under “%(path)s”. Choose a listing.") % values
            )
        return parent

    def create(self, page: BasePage, parent: Page, cells: dict[str, Any]) -> RowOutcome:
        fill(page, cells, self.lookups)
        check(page)
        parent.add_child(instance=page)
        self.keep(page)
        return RowOutcome.CREATED

    def update(self, stored: BasePage, cells: dict[str, Any]) -> RowOutcome:
        page = stored.get_latest_revision_as_object() if stored.latest_revision_id else stored
        before = comparable(page)
        fill(page, cells if page.is_source else without_shared(page, cells), self.lookups)
        waits = self.options.publish and (not stored.live or stored.has_unpublished_changes)
        if comparable(page) == before and not waits:
            return RowOutcome.UNCHANGED
        check(page)
        self.keep(page)
        return RowOutcome.UPDATED

    def translate(self, source: BasePage, locale: Locale, cells: dict[str, Any]) -> RowOutcome:
        """A language version: missing parents are made, shared values are those of the original."""
        page = source.copy_for_translation(locale, copy_parents=True)
        page.translation_origin = TranslationOrigin.HUMAN
        page.owner = self.options.user
        page.slug = ""
        fill(page, without_shared(page, cells), self.lookups)
        check(page)
        page.save()
        self.keep(page)
        return RowOutcome.CREATED

    def keep(self, page: BasePage) -> None:
        """Stores what was filled as a revision, and publishes it when asked to."""
        revision = page.save_revision(user=self.options.user, clean=False, log_action=True)
        if self.options.publish:
            revision.publish(user=self.options.user, skip_permission_checks=True)


def is_left_out(cell: Any) -> bool:
    """An empty cell of a CSV file says nothing; ``null`` in JSON empties the field."""
    return isinstance(cell, str) and not cell.strip()


def stored_page(model: type[BasePage], row: SourceRow, locale: Locale | None) -> BasePage | None:
    """The page that a row is about, in a language, or its original in any."""
    if "external_id" not in importable_fields(model):
        if not row.text("slug"):
            raise CellError(
                _("Pages of this type have no external ID: fill the column slug, so that they are found again.")
            )
        found = model.objects.filter(slug=row.text("slug"))
    else:
        if not row.text("external_id"):
            raise CellError(_("Fill the column external_id: a second import finds the page again by it."))
        found = model.objects.filter(external_id=row.text("external_id"))
    if locale is not None:
        return found.filter(locale=locale).first()
    return found.filter(translation_origin=TranslationOrigin.ORIGINAL).first()


def without_shared(page: BasePage, cells: dict[str, Any]) -> dict[str, Any]:
    model = type(page)
    shared = {*shared_field_names(model), *shared_many_to_many_names(model), "external_id", "organisations"}
    return {name: cell for name, cell in cells.items() if name not in shared}


def check(page: BasePage) -> None:
    """Checks a page like its form would: also what the form alone knows to be required."""
    errors: dict[str, Any] = {}
    try:
        # A new page gets its slug from the title when it has a place in the tree.
        page.full_clean(exclude=SET_BY_THE_TREE if page.slug or page.path else SET_BY_THE_TREE | {"slug"})
    except ValidationError as error:
        errors = dict(error.message_dict)
    for name, field in importable_fields(type(page)).items():
        required = isinstance(field, StreamField | TermsField) and not field.blank
        if required and name not in errors and not has_some(page, field):
            errors[name] = [_("This field is required.")]
    if errors:
        raise ValidationError(errors)


def has_some(page: BasePage, field: Any) -> bool:
    value = getattr(page, field.name)
    return bool(len(value) if isinstance(field, StreamField) else list(value.all()))


def comparable(page: BasePage) -> dict[str, Any]:
    """The page's values without what changes with every reading: identities of blocks and of child rows."""
    values = page.serializable_data()
    for field in page._meta.concrete_fields:
        if isinstance(field, StreamField):
            values[field.name] = without_ids(list(getattr(page, field.name).raw_data))
    references = page.organisation_references.all()
    values["organisation_references"] = [(item.organisation_id, item.role) for item in references]
    return values


def without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_ids(part) for name, part in value.items() if name != "id"}
    return [without_ids(part) for part in value] if isinstance(value, list | tuple) else value


def messages_of(error: ValidationError) -> tuple[str, ...]:
    if not hasattr(error, "error_dict"):
        return tuple(error.messages)
    return FieldErrors({name: " ".join(texts) for name, texts in error.message_dict.items()}).messages
