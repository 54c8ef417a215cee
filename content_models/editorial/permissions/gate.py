"""The second lock: confined users get no answer from any address of the admin that names somebody else's page.

The tester and the policy are the first lock; some views of Wagtail and wagtail-localize ask neither. Users who are
not confined pass without a query.
"""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from content_models.editorial.permissions.confinement import Confinement, confinement_of

NAMES_OF_PAGES = ("page_id", "parent_page_id", "page_to_move_id", "destination_id")
CHOOSERS = frozenset(
    {"wagtailadmin_choose_page", "wagtailadmin_choose_page_child", "wagtailadmin_choose_page_chosen_multiple"}
)
SUBMIT_TRANSLATION = "wagtail_localize:submit_page_translation"
UPDATE_TRANSLATIONS = "wagtail_localize:update_translations"

# These show titles of any page; there is no way to narrow them.
REPORTS_ABOUT_EVERYTHING = frozenset(
    {
        "wagtailadmin_reports:site_history",
        "wagtailadmin_reports:site_history_results",
        "wagtailadmin_reports:page_types_usage",
        "wagtailadmin_reports:page_types_usage_results",
        "wagtail_localize:translations_report",
        "wagtail_localize:translations_report_results",
        "wagtailadmin_choose_page_external_link",
    }
)


class PageGateMiddleware:
    """Refuses with “not found”, so that an address does not even tell that a page exists."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: Any, _arguments: tuple[Any, ...], names: dict[str, Any]
    ) -> None:
        match = request.resolver_match
        if match is None or not match.view_name or not match.view_name.startswith(("wagtailadmin", "wagtail_")):
            return
        confinement = confinement_of(request.user)
        if confinement.is_free:
            return
        if not is_open(confinement, match.view_name, names, request):
            raise Http404


def is_open(confinement: Confinement, view: str, names: dict[str, Any], request: HttpRequest) -> bool:
    if confinement.has_a_place and view in REPORTS_ABOUT_EVERYTHING:
        return False
    if view in CHOOSERS:
        return all_fulfil(confinement.choosable(), [*named_pages(view, names), *numbers(request.GET.getlist("id"))])
    if view == SUBMIT_TRANSLATION and not may_submit(confinement, names["page_id"], request):
        return False
    if view == UPDATE_TRANSLATIONS and not may_update(confinement, names["translation_source_id"]):
        return False
    if "translation_id" in names and not may_translate(confinement, names["translation_id"]):
        return False
    return all_fulfil(confinement.visible(), named_pages(view, names))


def named_pages(view: str, names: dict[str, Any]) -> list[int]:
    found = [names[name] for name in NAMES_OF_PAGES if names.get(name) is not None]
    if view == "wagtailadmin_pages:revisions_compare":
        found.append(names["pk"])
    return numbers(found)


def numbers(values: list[Any]) -> list[int]:
    return [int(value) for value in values if str(value).isdecimal()]


def all_fulfil(condition: Any, page_ids: list[int]) -> bool:
    wanted = set(page_ids)
    return not wanted or Page.objects.filter(condition, pk__in=wanted).distinct().count() == len(wanted)


def may_submit(confinement: Confinement, page_id: int, request: HttpRequest) -> bool:
    """Whether the page is the user's to have translated, and only into their own languages."""
    asked = Locale.objects.filter(pk__in=numbers(request.POST.getlist("locales")))
    codes = {locale.language_code for locale in asked}
    in_languages = not confinement.languages or codes <= confinement.languages
    return in_languages and all_fulfil(confinement.own(), [page_id])


def may_update(confinement: Confinement, source_id: int) -> bool:
    """Updating reaches the translations into every language: not for those who are confined to some."""
    source = TranslationSource.objects.filter(pk=source_id).first()
    if source is None or confinement.languages:
        return False
    return owns_all_versions(confinement, source.object_id)


def may_translate(confinement: Confinement, translation_id: int) -> bool:
    translation = Translation.objects.select_related("source", "target_locale").filter(pk=translation_id).first()
    if translation is None:
        return False
    code = translation.target_locale.language_code
    if confinement.languages and code not in confinement.languages:
        return False
    return owns_all_versions(confinement, translation.source.object_id)


def owns_all_versions(confinement: Confinement, translation_key: Any) -> bool:
    versions = Page.objects.filter(translation_key=translation_key)
    return not versions.exclude(pk__in=Page.objects.filter(confinement.own()).values("pk")).exists()
