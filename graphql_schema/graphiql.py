"""GraphiQL, served by ourselves: in development for everybody, otherwise for those who may enter the admin."""

from pathlib import Path

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

EXAMPLES = Path(__file__).parent / "examples"


@require_safe
def graphiql(request: HttpRequest) -> HttpResponse:
    if not settings.DEBUG and not request.user.has_perm("wagtailadmin.access_admin"):
        return redirect_to_login(request.get_full_path(), reverse("wagtailadmin_login"))
    context = {"endpoint": reverse("graphql"), "examples": saved_examples()}
    return render(request, "graphql_schema/graphiql.html", context)


def saved_examples() -> list[dict[str, str]]:
    """The documents of the folder ``examples``, each with its variables."""
    found = []
    for path in sorted(EXAMPLES.glob("*.graphql")):
        variables = path.with_suffix(".json")
        found.append({"query": path.read_text(), "variables": variables.read_text() if variables.exists() else ""})
    return found
