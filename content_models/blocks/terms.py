"""A choice out of a vocabulary inside a stream."""

from typing import Any

from django import forms
from django.utils.functional import cached_property
from wagtail.blocks import ChooserBlock
from wagtail.coreutils import resolve_model_string


class TermBlock(ChooserBlock):
    """One term of a vocabulary, chosen from a list."""

    def __init__(self, vocabulary: str, **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        super().__init__(**kwargs)

    @cached_property
    def target_model(self) -> Any:
        return resolve_model_string("taxonomies.Term")

    @cached_property
    def widget(self) -> forms.Select:
        return forms.Select()

    @cached_property
    def field(self) -> forms.ModelChoiceField:
        return forms.ModelChoiceField(
            queryset=self.target_model.objects.filter(vocabulary=self.vocabulary).prefetch_related("labels"),
            widget=self.widget,
            required=self._required,
            validators=self._validators,
            help_text=self._help_text,
        )

    def get_form_state(self, value: Any) -> Any:
        """The number of the term as a list's script takes it: in a list, as text."""
        return self.widget.format_value(value.pk if isinstance(value, self.target_model) else value)

    def value_from_form(self, value: Any) -> Any:
        if isinstance(value, self.target_model) or value is None:
            return value
        return self.target_model.objects.filter(pk=value or None).first()

    class Meta:
        icon = "tag"
