"""Forms of single page types."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from content_models.editorial.page_form import PlatformPageForm


class HomePageForm(PlatformPageForm):
    """Refuses a home page more than there are sites in a language."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if self.instance.pk is None and self.every_site_has_one():
            self.add_error(
                "title",
                _(
                    "Every site has a home page in this language already. Edit that one; or, for a new site, "
                    "first create the site under Settings → Sites."
                ),
            )
        return cleaned

    def every_site_has_one(self) -> bool:
        homes = type(self.instance).objects.filter(locale=self.instance.locale_id)
        return homes.count() >= Site.objects.count()
