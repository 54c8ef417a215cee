"""What a front end needs to know of a form, as plain values; and what is wrong with one that was sent."""

from typing import Any

from django import forms

from content_models.participation.forms import TRAP, PublicForm

# In this order: a kind of field before the kinds that it is built on.
TYPES: tuple[tuple[type[forms.Field], str], ...] = (
    (forms.EmailField, "email"),
    (forms.URLField, "url"),
    (forms.BooleanField, "checkbox"),
    (forms.ChoiceField, "choice"),
    (forms.DateField, "date"),
    (forms.CharField, "text"),
)


def definition_of(form: PublicForm, name: str, language: str) -> dict[str, Any]:
    return {
        "name": name,
        "language": language,
        "heading": str(form.heading),
        "purpose": str(form.purpose),
        "thanks": str(form.thanks),
        "fields": [field_definition(key, field) for key, field in form.fields.items()],
    }


def field_definition(name: str, field: Any) -> dict[str, Any]:
    return {
        "name": name,
        "type": type_of(name, field),
        "label": str(field.label),
        "help": str(field.help_text),
        "required": field.required,
        "maxLength": getattr(field, "max_length", None),
        "choices": [{"value": str(value), "label": str(label)} for value, label in getattr(field, "choices", ())],
    }


def type_of(name: str, field: forms.Field) -> str:
    if name == TRAP:
        return "trap"
    if isinstance(field.widget, forms.Textarea):
        return "longtext"
    return next(name for kind, name in TYPES if isinstance(field, kind))


def errors_of(form: PublicForm) -> list[dict[str, str | None]]:
    """One entry for each fault, in the order of the fields."""
    found = form.errors.get_json_data()
    return [
        {"field": name, "code": error["code"] or "invalid", "message": error["message"]}
        for name in form.fields
        for error in found.get(name, [])
    ]
