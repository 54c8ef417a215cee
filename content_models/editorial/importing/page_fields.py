"""Puts the cells of a row into the fields of a page, guided by the definitions of the fields."""

from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext as _
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale, Page

from content_models.base.validators import validate_time_zone
from content_models.editorial.importing.cells import (
    CellError,
    read_boolean,
    read_day,
    read_list,
    read_moment,
    read_rich_text,
)
from content_models.editorial.importing.lookups import Lookups
from content_models.editorial.importing.stream_cells import read_stream
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.references import OrganisationReference
from content_models.media.models import PlatformImage
from content_models.taxonomies.fields import TermField, TermsField

PAGE_FIELDS = frozenset({"title", "slug", "seo_title", "search_description", "go_live_at", "expire_at"})
NOT_IMPORTED = frozenset({"translation_origin", "social_image"})
ORGANISATIONS = "organisations"


class FieldErrors(Exception):  # noqa: N818 (several at once)
    """What is wrong with the cells of a row, by column."""

    def __init__(self, errors: dict[str, str]) -> None:
        self.errors = errors
        super().__init__(" ".join(self.messages))

    @property
    def messages(self) -> tuple[str, ...]:
        return tuple(f"{name}: {text}" if name != "__all__" else text for name, text in self.errors.items())


def importable_fields(model: type[BasePage]) -> dict[str, models.Field]:
    """The fields of a type that a file may fill, by name."""
    own = {field.name for field in Page._meta.get_fields()}
    found = {}
    for field in [*model._meta.concrete_fields, *model._meta.local_many_to_many]:
        is_system = field.name in own and field.name not in PAGE_FIELDS
        if not is_system and field.editable and field.name not in NOT_IMPORTED and field.name != "page_ptr":
            found[field.name] = field
    return found


def fill(page: BasePage, cells: dict[str, Any], lookups: Lookups) -> None:
    """Sets the fields that cells name.

    Raises:
        FieldErrors: cells that cannot be used, or that belong to no field.
    """
    fields = importable_fields(type(page))
    errors = unknown_columns(page, cells, fields)
    zone = zone_of(page, cells, errors)
    for name, cell in cells.items():
        try:
            if name == ORGANISATIONS and hasattr(page, "organisation_references"):
                page.organisation_references = read_organisations(cell, lookups, page.locale)
            elif name in fields:
                setattr(page, name, read_cell(fields[name], cell, lookups, page.locale, zone))
        except (CellError, ValidationError) as error:
            errors[name] = " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
    if errors:
        raise FieldErrors(errors)


def unknown_columns(page: BasePage, cells: dict[str, Any], fields: dict[str, Any]) -> dict[str, str]:
    known = {*fields, ORGANISATIONS}
    message = _("A page of the type “%(type)s” has no such field. Fields are: %(known)s.")
    values = {"type": page._meta.verbose_name, "known": ", ".join(sorted(known))}
    return {name: message % values for name in cells if name not in known}


def zone_of(page: BasePage, cells: dict[str, Any], errors: dict[str, str]) -> Any:
    """The time zone of moments without an offset: the row's, the page's, or that of the platform."""
    name = cells.get("time_zone") or getattr(page, "time_zone", "")
    if not name:
        return get_default_timezone()
    try:
        validate_time_zone(str(name))
    except ValidationError as error:
        errors["time_zone"] = " ".join(error.messages)
        return get_default_timezone()
    return ZoneInfo(str(name))


def read_cell(field: Any, cell: Any, lookups: Lookups, locale: Locale, zone: Any) -> Any:
    if isinstance(field, TermsField):
        return [lookups.term(field.vocabulary, code) for code in read_list(cell or [])]
    if cell is None:
        return field.get_default()
    if isinstance(field, TermField):
        return lookups.term(field.vocabulary, cell)
    if isinstance(field, StreamField):
        return read_stream(field.stream_block, cell, lookups)
    if field.is_relation:
        return read_relation(field, cell, lookups, locale)
    return read_plain(field, cell, zone)


def read_relation(field: Any, cell: Any, lookups: Lookups, locale: Locale) -> Any:
    if issubclass(field.related_model, PlatformImage):
        return lookups.image(cell)
    if not issubclass(field.related_model, Page):
        raise CellError(_("This field cannot be imported. Fill it in the admin."))
    if field.many_to_many:
        return [lookups.page(field.related_model, name, locale) for name in read_list(cell)]
    return lookups.page(field.related_model, cell, locale)


def read_plain(field: Any, cell: Any, zone: Any) -> Any:
    if isinstance(field, RichTextField):
        return read_rich_text(cell)
    if isinstance(field, models.DateTimeField):
        return read_moment(cell, zone)
    if isinstance(field, models.DateField):
        return read_day(cell)
    if isinstance(field, models.BooleanField):
        return read_boolean(cell)
    return field.to_python(cell.strip() if isinstance(cell, str) else cell)


def read_organisations(cell: Any, lookups: Lookups, locale: Locale) -> list[OrganisationReference]:
    """Organisations with their roles: ``organiser: Digital Lisbon | partner: 999``; without a role, the owner."""
    references = []
    for order, item in enumerate(read_list(cell)):
        role, name = role_and_name(item)
        references.append(
            OrganisationReference(organisation=lookups.organisation(name, locale), role=role, sort_order=order)
        )
    return references


def role_and_name(item: Any) -> tuple[str, str]:
    roles = OrganisationReference.Role.values
    if isinstance(item, dict):
        role, name = str(item.get("role") or OrganisationReference.Role.OWNER), str(item.get("organisation", ""))
    else:
        before, colon, after = str(item).partition(":")
        has_role = bool(colon) and before.strip().lower() in roles
        role, name = (before.strip().lower(), after.strip()) if has_role else (OrganisationReference.Role.OWNER, item)
    if role not in roles:
        raise CellError(
            _("“%(role)s” is not a role. Roles are: %(known)s.") % {"role": role, "known": ", ".join(roles)}
        )
    return str(role), name
