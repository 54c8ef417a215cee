"""The pages behind the links of newsletter mails: looking changes nothing, since mail programs look at every link."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext, override
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from content_models.participation.models import Subscriber
from content_models.participation.services import confirm, unsubscribe
from content_models.participation.tokens import confirmed_by, leaving_by

PAGE = require_http_methods(["GET", "HEAD", "POST"])


@csrf_exempt
@never_cache
@PAGE
def confirmation(request: HttpRequest, token: str) -> HttpResponse:
    uuid = confirmed_by(token)
    subscriber = Subscriber.objects.filter(uuid=uuid).first() if uuid else None
    language = subscriber.language if subscriber else "en"
    with override(language):
        if uuid is None or subscriber is None:
            return page(request, language, gettext("This link is no longer valid. Please subscribe again."), status=410)
        if request.method != "POST":
            return page(request, language, gettext("Confirm your subscription"), gettext("Yes, send me the newsletter"))
        confirm(uuid)
        return page(request, language, gettext("Thank you. You will get the next issue."))


@csrf_exempt
@never_cache
@PAGE
def farewell(request: HttpRequest, token: str) -> HttpResponse:
    uuid = leaving_by(token)
    subscriber = Subscriber.objects.filter(uuid=uuid).first() if uuid else None
    language = subscriber.language if subscriber else "en"
    with override(language):
        if uuid is None:
            return page(request, language, gettext("This link is not valid."), status=404)
        if request.method != "POST" and subscriber is not None:
            return page(request, language, gettext("Unsubscribe from the newsletter"), gettext("Unsubscribe"))
        unsubscribe(uuid)
        return page(request, language, gettext("You are unsubscribed, and your address is deleted."))


def page(request: HttpRequest, language: str, heading: str, button: str = "", *, status: int = 200) -> HttpResponse:
    context = {"language": language, "heading": heading, "button": button}
    return render(request, "participation/newsletter.html", context, status=status)
