"""What the admin's page form sends for a filled page, field by field."""

from typing import Any

from django.db import models
from django.forms import BaseForm, BaseFormSet, ModelChoiceField
from django.http import QueryDict
from wagtail import blocks
from wagtail.blocks import StreamValue
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.models import Page

Pairs = list[tuple[str, Any]]


def post_data(page: Page, user: Any) -> QueryDict:
    """The data of the create form, with what the in-memory page holds."""
    form = type(page).get_edit_handler().get_form_class()(instance=page, for_user=user, parent_page=page.get_parent())
    pairs = [pair for name in form.fields for pair in field_pairs(form, name, page)]
    for formset in form.formsets.values():
        pairs += formset_pairs(formset)
    return as_query(pairs)


def as_query(pairs: Pairs) -> QueryDict:
    query = QueryDict(mutable=True)
    for name, value in pairs:
        query.appendlist(name, value)
    return query


def field_pairs(form: BaseForm, name: str, page: Page) -> Pairs:
    value = getattr(page, name, None)
    if isinstance(value, StreamValue):
        return stream_pairs(name, value.stream_block, value)
    if isinstance(value, models.Manager):
        return [(name, str(item.pk)) for item in value.all()]
    shown = form.fields[name].prepare_value(form.initial.get(name, value))
    return widget_pairs(form.fields[name].widget, name, shown)


def widget_pairs(widget: Any, name: str, value: Any) -> Pairs:
    if value is None or value is False:
        return []
    if value is True:
        return [(name, "on" if getattr(widget, "input_type", "") == "checkbox" else "true")]
    formatted = widget.format_value(value)
    if formatted is None:
        return []
    if isinstance(formatted, list | tuple):
        return [(name, str(part)) for part in formatted if part != ""]
    return [(name, str(formatted))]


def formset_pairs(formset: BaseFormSet) -> Pairs:
    """One row with a target, as somebody adds it with the chooser."""
    targets = list(Page.objects.filter(depth__gt=1).order_by("-depth", "pk").specific())
    row = {
        name: next((str(page.pk) for page in targets if isinstance(page, field.queryset.model)), None)
        for name, field in formset.empty_form.fields.items()
        if isinstance(field, ModelChoiceField) and issubclass(field.queryset.model, Page)
    }
    known = bool(row) and None not in row.values()
    counts = {"TOTAL_FORMS": int(known), "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    pairs: Pairs = [(f"{formset.prefix}-{name}", str(value)) for name, value in counts.items()]
    if not known:
        return pairs
    choices = {"role": "owner", "ORDER": "1"} | row
    return pairs + [(f"{formset.prefix}-0-{name}", value) for name, value in choices.items()]


def stream_pairs(prefix: str, block: blocks.StreamBlock, value: StreamValue) -> Pairs:
    pairs: Pairs = [(f"{prefix}-count", str(len(value)))]
    for index, child in enumerate(value):
        place = f"{prefix}-{index}"
        pairs += [(f"{place}-type", child.block_type), (f"{place}-order", str(index)), (f"{place}-deleted", "")]
        pairs += block_pairs(f"{place}-value", child.block, child.value)
    return pairs


def list_pairs(prefix: str, block: blocks.ListBlock, value: Any) -> Pairs:
    pairs: Pairs = [(f"{prefix}-count", str(len(value)))]
    for index, item in enumerate(value):
        place = f"{prefix}-{index}"
        pairs += [(f"{place}-order", str(index)), (f"{place}-deleted", "")]
        pairs += block_pairs(f"{place}-value", block.child_block, item)
    return pairs


def block_pairs(prefix: str, block: blocks.Block, value: Any) -> Pairs:
    if isinstance(block, blocks.StreamBlock):
        return stream_pairs(prefix, block, value)
    if isinstance(block, blocks.ListBlock):
        return list_pairs(prefix, block, value)
    if isinstance(block, TypedTableBlock):
        return table_pairs(prefix, value)
    if isinstance(block, blocks.StructBlock):
        # A picture is an image as a value and a struct in the form.
        fields = value if hasattr(value, "get") else block.get_form_state(value)
        return [
            pair
            for name, child in block.child_blocks.items()
            for pair in block_pairs(f"{prefix}-{name}", child, struct_value(child, fields[name]))
        ]
    return widget_pairs(block.field.widget, prefix, block.field.prepare_value(block.value_for_form(value)))


def struct_value(child: blocks.Block, value: Any) -> Any:
    """Form states name choosers' targets by a dictionary."""
    if isinstance(child, blocks.ChooserBlock) and isinstance(value, dict):
        return child.target_model.objects.get(pk=value["id"])
    return value


def table_pairs(prefix: str, table: Any) -> Pairs:
    pairs: Pairs = [
        (f"{prefix}-column-count", str(len(table.columns))),
        (f"{prefix}-row-count", str(len(table.row_data))),
        (f"{prefix}-caption", table.caption or ""),
    ]
    for index, column in enumerate(table.columns):
        place = f"{prefix}-column-{index}"
        pairs += [(f"{place}-type", column["block"].name), (f"{place}-heading", column["heading"])]
        pairs += [(f"{place}-order", str(index)), (f"{place}-deleted", "")]
    for number, row in enumerate(table.row_data):
        pairs += [(f"{prefix}-row-{number}-order", str(number)), (f"{prefix}-row-{number}-deleted", "")]
        for index, (column, cell) in enumerate(zip(table.columns, row["values"], strict=True)):
            pairs += block_pairs(f"{prefix}-cell-{number}-{index}", column["block"], cell)
    return pairs
