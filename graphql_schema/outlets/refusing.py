"""Whatever keeps an outlet from answering, as an answer that can be read."""

from collections.abc import Callable, Mapping, Sequence

from django.db import DatabaseError
from django.http import HttpResponse
from django.utils import translation
from django.utils.translation import gettext as _

from graphql_schema.context import RequestContext
from graphql_schema.errors import RefusedRequest
from graphql_schema.outlets.asking import UnansweredError
from graphql_schema.outlets.parameters import WrongParametersError
from graphql_schema.outlets.responses import refused

Refuse = Callable[[int, Sequence[str], str, Mapping[str, str]], HttpResponse]


def answered_or_refused(
    context: RequestContext, answer: Callable[[], HttpResponse], refuse: Refuse = refused
) -> HttpResponse:
    """The answer, else sentences in the language of the asking, made by ``refuse``."""
    try:
        return answer()
    except WrongParametersError as wrong:
        return refuse(400, wrong.problems, wrong.lang, {})
    except (RefusedRequest, UnansweredError) as error:
        lang = context.site.default_locale
        with translation.override(lang):
            return refuse(error.status, [sentence_for(error.status)], lang, error.headers)
    except DatabaseError:
        return refuse(503, ["This cannot be shown at the moment."], "en", {"Retry-After": "5"})


def sentence_for(status: int) -> str:
    if status == 429:
        return _("Too much was asked for in a short time. Try again in a moment.")
    return _("This cannot be shown at the moment. Try again in a moment.")
