"""Where editors see a page before and after it is published."""

from typing import Any

from django.conf import settings
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from content_models.editorial.models.site_profile import SiteProfile
from content_models.editorial.previews import keep_draft


class Previewed(models.Model):
    """A page that front ends show; a plain rendering stands in until one is connected."""

    preview_modes = [("", _("Page")), ("json", _("Data"))]

    class Meta:
        abstract = True

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Sends the editor to the front end's preview, or to the plain one until a front end is connected."""
        token = keep_draft(page=self, user_pk=request.user.pk)
        profile = SiteProfile.for_request(request)
        front_end = profile.preview_url or settings.PREVIEW_URL
        address = (front_end if mode_name == "" else "") or reverse("plain_preview")
        return redirect(f"{address}?{urlencode({'token': token, 'mode': mode_name})}")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Readers see pages on a front end; without one, a plain rendering stands in for editors."""
        profile = SiteProfile.for_request(request)
        if profile.front_end_url:
            return redirect(profile.front_end_url.rstrip("/") + request.get_full_path())
        if not request.user.has_perm("wagtailadmin.access_admin"):
            raise Http404("No front end is connected to this site.")
        return render(request, "editorial/plain_page.html", {"page": self})
