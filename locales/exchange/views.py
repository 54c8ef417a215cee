"""The pages of the admin by which files go to agencies and come back."""

from typing import Any

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from wagtail.models import Page, TranslatableMixin

from content_models.base.row_reports import summary
from locales.exchange.exchange_files import MAX_FILE_BYTES, ExchangeFileError
from locales.exchange.exporting import ExchangeFormat, NothingToExportError, export_translations
from locales.exchange.forms import ExportForm, ImportForm
from locales.exchange.importing import ImportOptions, import_returned
from locales.exchange.po_files import read_po_file
from locales.exchange.rights import SUBMIT, may_export
from locales.exchange.units import ReturnedFile
from locales.exchange.xliff_reading import read_xliff

MOST_OBJECTS = 500


def export_url(instances: list[Any]) -> str:
    """Where the texts of pages, or of snippets of one type, are exported."""
    first = instances[0]
    model = Page if isinstance(first, Page) else type(first)
    address = reverse("locales_export", args=[model._meta.app_label, model._meta.model_name])
    return f"{address}?{urlencode([('id', instance.pk) for instance in instances])}"


def export_view(request: HttpRequest, app: str, model: str) -> HttpResponse:
    """Asks for language and format, and answers with the file."""
    instances = chosen_objects(request, app, model)
    form = ExportForm(request.POST or None, user=request.user, source=instances[0].locale)
    if request.method == "POST" and form.is_valid():
        try:
            return file_response(instances, form.cleaned_data)
        except NothingToExportError:
            form.add_error(None, _("There is no text that is still to be translated."))
    return TemplateResponse(request, "locales/exchange/export.html", {"form": form, "objects": instances})


def file_response(instances: list[Any], cleaned: dict[str, Any]) -> HttpResponse:
    exported = export_translations(
        instances=instances,
        locale=cleaned["locale"],
        file_format=ExchangeFormat(cleaned["file_format"]),
        only_open=cleaned["only_open"],
    )
    headers = {"Content-Disposition": f'attachment; filename="{exported.name}"'}
    return HttpResponse(exported.body, content_type=exported.content_type, headers=headers)


def chosen_objects(request: HttpRequest, app: str, model: str) -> list[Any]:
    """Those of the address, all in the language of the first.

    Raises:
        Http404: there is none, or the type is not translated.
        PermissionDenied: the user may not see one of them.
    """
    try:
        chosen: Any = apps.get_model(app, model)
        ids = [int(pk) for pk in request.GET.getlist("id")][:MOST_OBJECTS]
    except (LookupError, ValueError) as error:
        raise Http404 from error
    if not issubclass(chosen, TranslatableMixin):
        raise Http404
    found = chosen.objects.filter(pk__in=ids).select_related("locale").order_by("pk")
    instances = [*(found.specific() if issubclass(chosen, Page) else found)]
    if not instances:
        raise Http404
    if not all(may_export(request.user, instance) for instance in instances):
        raise PermissionDenied
    return [instance for instance in instances if instance.locale_id == instances[0].locale_id]


def import_view(request: HttpRequest) -> HttpResponse:
    """Takes a file and shows row by row what became of it."""
    if not request.user.has_perm(SUBMIT):
        raise PermissionDenied
    form = ImportForm(request.POST or None, request.FILES or None)
    context: dict[str, Any] = {"form": form}
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        try:
            file = read_upload(cleaned["file"])
            options = ImportOptions(request.user, cleaned["replace_human"], cleaned["dry_run"])
            report = import_returned(file, options)
        except ExchangeFileError as error:
            form.add_error("file", str(error))
        else:
            context |= {"report": report, "summary": summary(report.rows), "is_dry_run": options.dry_run}
    return TemplateResponse(request, "locales/exchange/import.html", context)


def read_upload(upload: "UploadedFile[Any]") -> ReturnedFile:
    """Raises ``ExchangeFileError``. What the file is, its first characters tell; names of files are no promise."""
    body = upload.read(MAX_FILE_BYTES + 1)
    is_markup = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    return read_xliff(body) if is_markup else read_po_file(body)
