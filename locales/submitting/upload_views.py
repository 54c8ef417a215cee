"""A person hands in a translated document for a language that the service lost or spoilt."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from locales.etranslation.settings import etranslation_settings
from locales.jobs_admin.services import NotPossibleError, upload_document
from locales.models import JobTarget
from locales.submitting.progress_views import may_act, next_url, source_for


class UploadForm(forms.Form):
    """A translated document, as the service would have returned it."""

    document = forms.FileField(
        label=gettext_lazy("Translated document"),
        help_text=gettext_lazy("The document that was sent, translated, with its ids as they were (HTML or text)."),
    )

    def clean_document(self) -> Any:
        document = self.cleaned_data["document"]
        if document.size > etranslation_settings().callback_max_bytes // 2:
            raise forms.ValidationError(_("The document is too large."))
        return document


def upload_view(request: HttpRequest, target_id: int) -> HttpResponse:
    """For one language that waits for a document, or whose document was unusable."""
    target = get_object_or_404(JobTarget.objects.select_related("locale", "source"), pk=target_id)
    source = source_for(request.user, target.source_id or 0)
    if not may_act(request.user, target.language_code):
        raise PermissionDenied
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        hand_in(request, target, form.cleaned_data["document"].read())
        return redirect(next_url(request, source))
    context = {
        "form": form,
        "target": target,
        "next_url": next_url(request, source),
        "page_title": gettext_lazy("Upload a translated document"),
        "page_subtitle": f"{source.object_repr} · {target.locale or target.language_code}",
        "header_icon": "upload",
    }
    return TemplateResponse(request, "locales/submitting/upload.html", context)


def hand_in(request: HttpRequest, target: JobTarget, document: bytes) -> None:
    try:
        upload_document(target, document=document, user=request.user)
    except NotPossibleError:
        messages.error(request, _("The language waits for no document any more."))
    else:
        messages.success(request, _("The document is being read. What is wrong with it will be shown here."))
