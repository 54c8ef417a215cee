"""Menu items that would lead a user to a closed door are not shown."""

from typing import Any

from django.apps import apps
from django.http import HttpRequest

from content_models.editorial.permissions.confinement import STRUCTURE, confinement_of

CLOSED_REPORTS = frozenset({"site-history", "page-types-usage", "translations"})


def hide_closed_reports(request: HttpRequest, items: list[Any]) -> None:
    if confinement_of(request.user).has_a_place:
        items[:] = [item for item in items if item.name not in CLOSED_REPORTS]


def hide_submission_of_structure(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """Landing pages and listings have no review: whoever may edit them publishes them."""
    if kind_of(request, context) in STRUCTURE:
        items[:] = [item for item in items if item.name != "action-submit"]


def kind_of(request: HttpRequest, context: dict[str, Any]) -> Any:
    if page := context.get("page"):
        return getattr(page.specific_class, "content_kind", None)
    names = request.resolver_match.kwargs if request.resolver_match else {}
    label, model = names.get("content_type_app_name"), names.get("content_type_model_name")
    return getattr(apps.get_model(label, model), "content_kind", None) if label and model else None
