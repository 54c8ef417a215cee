"""The form for proposals as a page that needs no script: where the link leads that coalitions put on their sites.

It is the form of `/forms/proposal/`, with its limits and its trap; the query fills it in beforehand.
"""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from content_models.participation.forms import TRAP, PublicForm, form_for
from content_models.participation.views import Refused, admit, is_taken
from graphql_schema.widget_files.languages import language_of

NAME = "proposal"
# What a link may fill in: what is asked of a person is not among it.
FILLED_IN = ("kind", "country", "content_title", "summary", "link", "day", "organisation")


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def proposal_page(request: HttpRequest) -> HttpResponse:
    """Nothing is kept between two requests, so there is nothing to forge with; other sites may not send."""
    language = language_of(request)
    with translation.override(language):
        response = sent(request, language) if request.method == "POST" else empty(request, language)
    response["Cache-Control"] = "no-store"
    response["Content-Language"] = language
    response["X-Robots-Tag"] = "noindex"
    return response


def empty(request: HttpRequest, language: str) -> HttpResponse:
    """The form, or thanks for what was sent before."""
    given = {name: request.GET.get(name, "") for name in FILLED_IN}
    form = form_for(NAME, None, language)
    # A bound form knows the codes that others have for a country.
    form.initial = {"language": language, **form_for(NAME, given, language).data}
    return shown(request, form, is_sent="sent" in request.GET)


def sent(request: HttpRequest, language: str) -> HttpResponse:
    values = request.POST.dict()
    try:
        admit(request, NAME)
    except Refused as refused:
        form = form_for(NAME, None, language)
        form.initial = values
        response = shown(request, form, problem=refused.message, status=refused.status)
        for name, value in refused.headers.items():
            response[name] = value
        return response
    form = form_for(NAME, values, language)
    if not is_taken(form, NAME, language):
        return shown(request, form, status=422)
    thanks = urlencode({"lang": language, "sent": "yes"})
    return HttpResponseRedirect(f"{reverse('proposal_page')}?{thanks}", status=303)


def shown(request: HttpRequest, form: PublicForm, *, status: int = 200, **more: Any) -> HttpResponse:
    prepare(form)
    fields = [field for field in form if field.name != TRAP]
    context = {"form": form, "fields": fields, "trap": TRAP, **more}
    return render(request, "graphql_schema/widgets/proposal.html", context, status=status)


def prepare(form: PublicForm) -> None:
    """Days are chosen in a calendar; what nobody chose is not the first of its list."""
    day: Any = form.fields["day"]
    day.widget.input_type = "date"
    for name in ("kind", "country"):
        field: Any = form.fields[name]
        field.choices = [("", "–"), *field.choices]
