"""The form of every page: a confined editor's page stays in their country or coalition and links to what is public."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.pages import WagtailAdminPageForm
from wagtail.models import Page, ReferenceIndex, get_default_page_content_type

from content_models.editorial.permissions.confinement import Confinement, confinement_of
from content_models.taxonomies.models import Term

COUNTRY = "responsible_country"
COALITION = "source_coalition"


class ConfinedPageForm(WagtailAdminPageForm):
    """Offers the own countries and the own coalition only, and fills them in where there is one answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.confinement = confinement_of(self.for_user) if self.for_user else Confinement()
        if self.confinement.countries:
            self.offer_own_countries()
        if self.confinement.coalition:
            self.offer_own_coalition()

    def offer_own_countries(self) -> None:
        if field := self.fields.get(COUNTRY):
            # A plain list: that of terms offers its whole vocabulary.
            self.fields[COUNTRY] = forms.ModelChoiceField(
                Term.objects.filter(pk__in=self.confinement.countries).prefetch_related("labels"),
                label=field.label,
                required=False,
                disabled=field.disabled,
                help_text=_("Your pages belong to your country."),
                error_messages={"invalid_choice": _("Choose your own country: you write for no other.")},
            )

    def offer_own_coalition(self) -> None:
        if field := self.fields.get(COALITION):
            field.queryset = field.queryset.filter(translation_key=self.confinement.coalition)
            field.required = False
            field.help_text = _("Your pages belong to your national coalition.")

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if self.confinement.countries and COUNTRY in cleaned:
            cleaned[COUNTRY] = cleaned[COUNTRY] or self.fields[COUNTRY].queryset.first()
        if self.confinement.coalition and COALITION in cleaned:
            cleaned[COALITION] = cleaned[COALITION] or self.fields[COALITION].queryset.first()
            if getattr(cleaned[COALITION], "translation_key", None) != self.confinement.coalition:
                self.add_error(COALITION, _("Choose your own national coalition: you write for no other."))
        return cleaned

    def is_valid(self) -> bool:
        if super().is_valid() and self.confinement.has_a_place:
            self.refuse_hidden_links()
        return not self.errors and super().is_valid()

    def refuse_hidden_links(self) -> None:
        """A guessed number in a chooser would show the title of the draft behind it."""
        kept = set(ReferenceIndex.get_references_for_object(self.instance).values_list("to_object_id", flat=True))
        new = {page_id for page_id in self.linked_page_ids() if str(page_id) not in kept} - {self.instance.pk}
        seen = Page.objects.filter(self.confinement.choosable(), pk__in=new).values_list("pk", flat=True)
        if new - set(seen):
            self.add_error(None, ValidationError(_("A page that you linked to is not public. Choose another page.")))

    def linked_page_ids(self) -> set[int]:
        page_type = get_default_page_content_type().pk
        references = ReferenceIndex._extract_references_from_object(self.instance)
        found = {int(object_id) for type_id, object_id, *_rest in references if type_id == page_type}
        for formset in self.formsets.values():
            for row in formset.cleaned_data:
                found |= {value.pk for value in row.values() if isinstance(value, Page)}
        return found
