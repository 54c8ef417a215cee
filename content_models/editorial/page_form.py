"""The form in which pages are edited."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from content_models.editorial.shared_values import shared_field_names, shared_many_to_many_names

SHARED_HELP = _("The same in all languages: change it in the original.")


class PlatformPageForm(WagtailAdminPageForm):
    """On a translation, what all languages share can be seen and not changed: a change would be lost."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and not self.instance.is_source:
            self.lock_shared_fields()

    def lock_shared_fields(self) -> None:
        model = type(self.instance)
        for name in (*shared_field_names(model), *shared_many_to_many_names(model)):
            if name in self.fields:
                self.fields[name].disabled = True
                self.fields[name].help_text = SHARED_HELP
