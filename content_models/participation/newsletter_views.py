"""The pages behind the links of newsletter mails: looking changes nothing, since mail programs look at every link.

As HTML for readers, as JSON for front ends that show them in a page of their own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from content_models.participation.models import Subscriber
from content_models.participation.services import confirm, unsubscribe
from content_models.participation.tokens import confirmed_by, leaving_by

JSON = "application/json"


@dataclass(frozen=True)
class Link:
    """One of the links: whose it is, what its page asks, what its button does, and the words for each."""

    subscriber_of: Callable[[str], str | None]
    act: Callable[[str], Any]
    question: Any
    button: Any
    done: Any
    refusal: Any
    refusal_status: int
    # Whoever is gone already has nothing to confirm, and has left.
    is_done_when_gone: bool


CONFIRMATION = Link(
    subscriber_of=confirmed_by,
    act=confirm,
    question=_("Confirm your subscription"),
    button=_("Yes, send me the newsletter"),
    done=_("Thank you. You will get the next issue."),
    refusal=_("This link is no longer valid. Please subscribe again."),
    refusal_status=410,
    is_done_when_gone=False,
)
FAREWELL = Link(
    subscriber_of=leaving_by,
    act=unsubscribe,
    question=_("Unsubscribe from the newsletter"),
    button=_("Unsubscribe"),
    done=_("You are unsubscribed, and your address is deleted."),
    refusal=_("This link is not valid."),
    refusal_status=404,
    is_done_when_gone=True,
)


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def newsletter_link(request: HttpRequest, token: str, link: Link) -> HttpResponse:
    """In the language of the subscriber; where nobody is known, in the one that ``lang`` names."""
    uuid = link.subscriber_of(token)
    subscriber = Subscriber.objects.filter(uuid=uuid).first() if uuid else None
    language = subscriber.language if subscriber else asked_language(request)
    with override(language):
        if uuid is None or not (subscriber or link.is_done_when_gone):
            return answer(request, language, link.refusal, status=link.refusal_status)
        if subscriber and request.method != "POST":
            return answer(request, language, link.question, link.button)
        link.act(uuid)
        return answer(request, language, link.done)


def asked_language(request: HttpRequest) -> str:
    asked = request.GET.get("lang", "en")
    return asked if asked in dict(settings.LANGUAGES) else "en"


def answer(request: HttpRequest, language: str, heading: Any, button: Any = "", *, status: int = 200) -> HttpResponse:
    words = {"language": language, "heading": str(heading), "button": str(button)}
    if request.get_preferred_type(["text/html", JSON]) == JSON:
        return JsonResponse(words, status=status)
    return render(request, "participation/newsletter.html", words, status=status)
