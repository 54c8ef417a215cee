"""GraphiQL, served by ourselves: in development for everybody, otherwise for those who may enter the admin."""

from pathlib import Path

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from graphql_schema.clients.staff import make_staff_token

EXAMPLES = Path(__file__).parent / "examples"


@require_safe
def graphiql(request: HttpRequest) -> HttpResponse:
    if not settings.DEBUG and not request.user.has_perm("wagtailadmin.access_admin"):
        return redirect_to_login(request.get_full_path(), reverse("wagtailadmin_login"))
    # The endpoint ignores cookies: the page asks with a token that ends after an hour, then it has to be opened anew.
    token = make_staff_token(request.user.pk) if request.user.has_perm("wagtailadmin.access_admin") else ""
    context = {"endpoint": reverse("graphql"), "examples": saved_examples(), "token": token}
    response = render(request, "graphql_schema/graphiql.html", context)
    response["Cache-Control"] = "private, no-store"
    return response


def saved_examples() -> list[dict[str, str]]:
    """The documents of the folder ``examples``, each with its variables."""
    found = []
    for path in sorted(EXAMPLES.glob("*.graphql")):
        variables = path.with_suffix(".json")
        found.append({"query": path.read_text(), "variables": variables.read_text() if variables.exists() else ""})
    return found
