"""Receives the calls of the translation service: checks the token, stores what came, answers, wakes the worker.

The service tries again only after 5xx and takes any other refusal as final, so whatever came under a good token is
stored as it is and answered with 200, and trouble of ours is 503. Nothing is parsed here.
"""

import hmac
import logging
from datetime import timedelta
from hashlib import sha256
from ipaddress import ip_address

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from locales.bad_tokens import MOST_A_MINUTE, BadTokens
from locales.etranslation.callback_tokens import is_token, token_digest
from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.models import TranslationDelivery, TranslationJob
from locales.request_bodies import BodyBrokenError, BodyTooLargeError, read_body
from locales.waking import wake_reader

logger = logging.getLogger(__name__)

KINDS = frozenset({"delivery", "success", "failure"})
LONGEST_QUERY = 4096
bad_tokens = BadTokens()


@csrf_exempt
def receive(request: HttpRequest, dialect: str, kind: str, token: str, slash: str) -> HttpResponse:
    """200 when stored, now or before; 404 or 429 for what is no live token; 405; 413; 503 when it was not stored."""
    if request.method != "POST":
        return answer(405, Allow="POST")
    settings = etranslation_settings()
    is_hook = slash and kind in KINDS and is_token(token) and is_allowed(request, settings)
    try:
        job = job_of_token(token, dialect, settings) if is_hook else None
        if job is None:
            return refuse(address_of(request))
        store(job, kind, request, read_body(request, settings.callback_max_bytes))
    except BodyTooLargeError:
        return answer(413)
    except BodyBrokenError:
        logger.info("a call of the translation service broke off; it comes again")
        return answer(503)
    except Exception:
        # Whatever it is, the service asks again after 503 and after nothing else.
        logger.exception("a call of the translation service could not be stored")
        return answer(503)
    return answer(200)


def refuse(address: str) -> HttpResponse:
    """Says no to a bad token, and from many of one address on that it is enough; a good token is never refused."""
    count = bad_tokens.count(address)
    if count > MOST_A_MINUTE:
        return answer(429, **{"Retry-After": "60"})
    if count == MOST_A_MINUTE:
        logger.error("calls with bad translation tokens keep coming from %s; the next are not logged", address)
    else:
        logger.info("a call with a bad translation token came from %s", address)
    return answer(404)


def job_of_token(token: str, dialect: str, settings: ETranslationSettings) -> TranslationJob | None:
    """One look by the digest, whatever the token is; None also for a token whose time is over."""
    digest = token_digest(token)
    asked = TranslationJob.objects.filter(token_digest=digest).order_by()
    job = asked.only("token_digest", "dialect", "finished_at").first()
    if job is None or not hmac.compare_digest(job.token_digest, digest) or job.dialect != dialect:
        return None
    grace = timedelta(days=settings.token_grace_days)
    return None if job.finished_at is not None and job.finished_at + grace < timezone.now() else job


def store(job: TranslationJob, kind: str, request: HttpRequest, body: bytes) -> None:
    """Stores the call once, however often it comes, and then has it read.

    One statement decides whether it is there already: calls come in bursts, and the same one from two sides at once.
    """
    query = request.META.get("QUERY_STRING", "")[:LONGEST_QUERY]
    delivery = TranslationDelivery(
        job=job,
        kind=kind,
        sha256=sha256(query.encode() + b"\n" + body).hexdigest(),
        size=len(body),
        query=query,
        body=body,
        encoding=request.headers.get("Content-Encoding", "")[:64],
        remote_address=address_of(request),
        user_agent=request.headers.get("User-Agent", "")[:255],
    )
    TranslationDelivery.objects.bulk_create([delivery], ignore_conflicts=True)
    # Once it is committed: a worker that is at it already must not have looked before it could be seen.
    wake_reader()


def is_allowed(request: HttpRequest, settings: ETranslationSettings) -> bool:
    """Whether the address is in the list, where an operator made one."""
    nets = settings.callback_allowed_nets
    try:
        return not nets or any(ip_address(address_of(request)) in net for net in nets)
    except ValueError:
        return False


def address_of(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))[:64]


def answer(status: int, **headers: str) -> HttpResponse:
    """The same few bytes for each status: nothing of the request comes back."""
    response = JsonResponse({"ok": status == 200}, status=status, headers={"Cache-Control": "no-store", **headers})
    # Django would log the path of what is refused, and with it the token.
    response._has_been_logged = True  # type: ignore[attr-defined]
    return response
