"""Whether a save puts other text before readers: only then does the origin of a translation's live text change."""

from typing import Any

from wagtail_localize.fields import TranslatableField, get_translatable_fields


def has_new_live_text(page: Any) -> bool:
    """Whether the live page that is about to be saved was not live, is another revision, or has other words.

    What all languages share is carried into live translations without a publication: that is no new text.
    """
    names = own_text_columns(type(page))
    row = type(page).objects.filter(pk=page.pk).only("live", "live_revision", *names).first()
    if row is None or not row.live or row.live_revision_id != page.live_revision_id:
        return True
    return any(stored_form(row, name) != stored_form(page, name) for name in names)


def own_text_columns(model: Any) -> list[str]:
    """Columns with words of one language; streams that mix them with shared values are left out."""
    columns = {field.attname for field in model._meta.concrete_fields}
    names = [field.field_name for field in get_translatable_fields(model) if isinstance(field, TranslatableField)]
    return [name for name in names if name in columns and name not in model.mixed_streams]


def stored_form(page: Any, name: str) -> Any:
    return page._meta.get_field(name).get_prep_value(getattr(page, name))
