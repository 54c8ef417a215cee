"""The admin form of a term: keeps codes that other systems know, and remembers which labels are an editor's."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from content_models.taxonomies.models import Term, TermLabel
from content_models.taxonomies.vocabulary_files import product_code


class BroaderTermField(forms.ModelChoiceField):
    """Shows terms with their vocabulary, as several vocabularies have broader terms."""

    def label_from_instance(self, obj: Term) -> str:
        return f"{obj.vocabulary.title}: {obj}"


class TermForm(WagtailAdminModelForm):
    """A term with its labels in other languages."""

    parent = BroaderTermField(
        queryset=Term.objects.none(),
        required=False,
        label=_("Broader term"),
        help_text=_("Only in vocabularies with broader and narrower terms."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].required = False
        self.fields["code"].help_text = _("What other systems send and receive. Empty: made from the label.")
        broader = Term.objects.filter(vocabulary__is_hierarchical=True)
        if self.instance.pk:
            self.fields["vocabulary"].disabled = True
            self.fields["code"].disabled = self.has_fixed_code
            below = Term.objects.with_descendants([self.instance.pk])[self.instance.pk]
            broader = broader.filter(vocabulary=self.instance.vocabulary_id).exclude(pk__in=below)
        self.fields["parent"].queryset = broader.select_related("vocabulary").labelled()

    @property
    def has_fixed_code(self) -> bool:
        return self.instance.is_in_source or self.instance.origin == Term.Origin.PUBLISHED

    def clean_code(self) -> str:
        code = self.cleaned_data["code"] or product_code(self.data.get(self.add_prefix("label"), ""))
        sent = self.data.get(self.add_prefix("code"))
        if self.instance.pk and self.has_fixed_code and sent not in {None, self.instance.code}:
            raise ValidationError(
                _("Other systems send and receive this code, so it stays. Add another term and retire this one.")
            )
        return code

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        parent, vocabulary = cleaned.get("parent"), cleaned.get("vocabulary")
        if parent and vocabulary and parent.vocabulary_id != vocabulary.pk:
            self.add_error("parent", _("The broader term belongs to another vocabulary."))
        taken = Term.objects.filter(vocabulary=vocabulary, code=cleaned.get("code", "")).exclude(pk=self.instance.pk)
        if vocabulary and taken.exists():
            self.add_error("code", _("The vocabulary has a term with this code already."))
        return cleaned

    def save(self, commit: bool = True) -> Term:
        if self.instance.pk is None:
            self.instance.origin = Term.Origin.OURS
            self.instance.order = self.instance.order or self.instance.vocabulary.terms.count() + 1
        elif "label" in self.changed_data and self.instance.is_in_source:
            self.instance.has_edited_label = True
        for form in self.formsets["labels"].forms:
            if form.has_changed():
                form.instance.source = TermLabel.Source.EDITOR
        return super().save(commit)
