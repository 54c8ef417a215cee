"""The forms as JSON: GET says what there is to fill in, POST takes it. No cookies, so nothing to forge with."""

import json
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext, override
from django.views.decorators.csrf import csrf_exempt

from content_models.participation.definitions import definition_of, errors_of
from content_models.participation.forms import FORMS, PublicForm, form_for
from content_models.participation.limits import seconds_to_wait
from content_models.participation.origins import headers_for, may_send
from content_models.participation.senders import sender_of
from content_models.participation.services import TAKE

LARGEST = 65_536
METHODS = "GET, HEAD, POST, OPTIONS"


class Refused(Exception):  # noqa: N818 — a refusal is an answer, not a fault
    """A request that is answered before its form is looked at; the message is for the reader."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}

    def response(self) -> HttpResponse:
        errors = [{"field": None, "code": self.code, "message": self.message}]
        return JsonResponse({"status": "refused", "errors": errors}, status=self.status, headers=self.headers)


@csrf_exempt
def public_form(request: HttpRequest, name: str) -> HttpResponse:
    """One of the forms, in the language that ``lang`` names."""
    asked = request.GET.get("lang", "en")
    language = asked if asked in dict(settings.LANGUAGES) else "en"
    with override(language):
        try:
            if language != asked:
                raise Refused(400, "unknown_language", gettext("This is not a language of the platform."))
            response = answer(request, name, language)
        except Refused as refused:
            response = refused.response()
    for header, value in headers_for(request).items():
        response[header] = value
    response["Cache-Control"] = "no-store"
    response["Content-Language"] = language
    return response


def answer(request: HttpRequest, name: str, language: str) -> HttpResponse:
    if name not in FORMS:
        raise Refused(404, "unknown_form", gettext("There is no such form."))
    if request.method == "OPTIONS":
        return HttpResponse(status=204)
    if request.method in {"GET", "HEAD"}:
        return JsonResponse(definition_of(form_for(name, None, language), name, language))
    if request.method != "POST":
        message = gettext("Forms are read with GET and sent with POST.")
        raise Refused(405, "method_not_allowed", message, {"Allow": METHODS})
    admit(request, name)
    return take(name, values_of(request), language)


def admit(request: HttpRequest, name: str) -> None:
    """Raises ``Refused`` for a website that may not send, and for too much in a short time."""
    if not may_send(request):
        raise Refused(403, "foreign_origin", gettext("Forms cannot be sent from this website."))
    if wait := seconds_to_wait(name, sender_of(request)):
        message = gettext("You have sent a lot in a short time. Please try again later.")
        raise Refused(429, "too_many", message, {"Retry-After": str(wait)})


def take(name: str, values: dict[str, str], language: str) -> HttpResponse:
    form = form_for(name, values, language)
    if not is_taken(form, name, language):
        return JsonResponse({"status": "invalid", "errors": errors_of(form)}, status=422)
    return JsonResponse({"status": "accepted", "message": str(form.thanks)}, status=202)


def is_taken(form: PublicForm, name: str, language: str) -> bool:
    """Whether the sender is thanked; machines that filled in the trap are, and nothing is kept."""
    if form.is_trapped:
        return True
    if form.is_valid():
        TAKE[name](form, language)
    return form.is_valid()


def values_of(request: HttpRequest) -> dict[str, str]:
    """Texts by name. Raises ``Refused``."""
    if request.content_type != "application/json":
        raise Refused(415, "not_json", gettext("Send the form as JSON."))
    body = request.read(LARGEST + 1)
    if len(body) > LARGEST:
        raise Refused(413, "too_large", gettext("This is too long to be sent."))
    values = plain_values(body)
    if values is None:
        raise Refused(400, "not_readable", gettext("The form could not be read."))
    return values


def plain_values(body: bytes) -> dict[str, str] | None:
    """Nothing for what is no JSON object of plain values, or cannot be written down again."""
    try:
        values = json.loads(body)
        # Half of a pair of surrogates can be read, and written nowhere.
        json.dumps(values, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or any(isinstance(value, dict | list) for value in values.values()):
        return None
    return {name: text_of(value) for name, value in values.items()}


def text_of(value: Any) -> str:
    """Fields read texts, as of a form in HTML; that something is not so is as good as nothing."""
    if value is None or value is False:
        return ""
    return "true" if value is True else str(value)
