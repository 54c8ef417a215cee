"""The form in which pages are edited."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from content_models.editorial.permissions.forms import ConfinedPageForm
from content_models.editorial.shared_values import shared_field_names, shared_many_to_many_names

SHARED_HELP = _("The same in all languages: change it in the original.")


class PlatformPageForm(ConfinedPageForm):
    """On a translation, what all languages share can be seen and not changed: a change would be lost."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and not self.instance.is_source:
            self.lock_shared_fields()

    def lock_shared_fields(self) -> None:
        model: Any = type(self.instance)
        for name in (*shared_field_names(model), *shared_many_to_many_names(model)):
            if name in self.fields:
                self.fields[name].disabled = True
                self.fields[name].help_text = SHARED_HELP

    def _post_clean(self) -> None:
        # Relations to many reach the page only when it is saved; its rules would look at the old choice.
        for field in self.instance._meta.many_to_many:
            if isinstance(field, ParentalManyToManyField) and field.name in self.cleaned_data:
                setattr(self.instance, field.name, self.cleaned_data[field.name])
        super()._post_clean()
