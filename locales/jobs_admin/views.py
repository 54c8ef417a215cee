"""What an operator does with a job, each asked for by a button; and the documents that went out and came back."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from locales.documents.decoding import UnreadableDocumentError
from locales.etranslation.settings import etranslation_settings
from locales.ingesting.answers import body_of
from locales.jobs_admin.inspecting import failed_targets, open_targets
from locales.jobs_admin.services import NotPossibleError, cancel_targets, finish_job
from locales.models import TranslationDelivery, TranslationJob
from locales.resending import retry_targets
from locales.sending.service_state import resume
from locales.sending.services import document_of
from locales.submitting.permissions import may_manage_jobs
from locales.waking import wake_sender

View = Callable[..., HttpResponse]


def for_operators(view: View) -> View:
    """Refuses everybody who may not manage jobs."""

    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_manage_jobs(request.user):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


@for_operators
@require_POST
def resend_view(request: HttpRequest, pk: int) -> HttpResponse:
    queued = len(retry_targets(failed_targets(job_of(pk)), user=request.user))
    text = ngettext("%(count)d language is sent again.", "%(count)d languages are sent again.", queued)
    return back_with_count(request, pk, text, queued)


@for_operators
@require_POST
def cancel_job_view(request: HttpRequest, pk: int) -> HttpResponse:
    cancelled = len(cancel_targets(open_targets(job_of(pk)), user=request.user))
    text = ngettext("%(count)d language was cancelled.", "%(count)d languages were cancelled.", cancelled)
    return back_with_count(request, pk, text, cancelled)


@for_operators
@require_POST
def finish_view(request: HttpRequest, pk: int) -> HttpResponse:
    try:
        finish_job(job_of(pk), user=request.user)
    except NotPossibleError:
        messages.error(request, _("Only a job that failed, wholly or in part, can be marked as finished."))
    else:
        messages.success(request, _("The job is marked as finished."))
    return redirect("translation_jobs:inspect", pk)


@for_operators
def sent_document_view(_request: HttpRequest, pk: int) -> HttpResponse:
    """The document as it goes to the service, written anew from what the job carries."""
    job = job_of(pk)
    return download(document_of(job), f"{job.uuid}-sent.{job.format}")


@for_operators
def received_document_view(_request: HttpRequest, pk: int) -> HttpResponse:
    """What one call of the service brought; not found when it was dropped or cannot be decoded."""
    delivery = get_object_or_404(TranslationDelivery.objects.select_related("job"), pk=pk)
    try:
        document = body_of(delivery)
    except UnreadableDocumentError as error:
        raise Http404 from error
    return download(document, f"{delivery.job.uuid}-{delivery.language.lower() or pk}.{delivery.job.format}")


@for_operators
@require_POST
def resume_view(request: HttpRequest) -> HttpResponse:
    """Ends a stop or a pause by hand."""
    resume(etranslation_settings())
    wake_sender()
    messages.success(request, _("Requests are sent again."))
    return redirect("locales_health")


def back_with_count(request: HttpRequest, pk: int, text: str, count: int) -> HttpResponse:
    """Back to the job, saying how many languages it concerned; none is an error."""
    say = messages.success if count else messages.error
    say(request, text % {"count": count})
    return redirect("translation_jobs:inspect", pk)


def download(document: bytes, name: str) -> HttpResponse:
    """Never shown in the browser: it was written by somebody else."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(document, content_type="application/octet-stream", headers=headers)


def job_of(pk: int) -> TranslationJob:
    return get_object_or_404(TranslationJob, pk=pk)
