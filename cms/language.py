"""The language of a request, for pages and the admin; answers of the API depend on no browser's language."""

from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware

NEUTRAL_PATHS = (
    "/graphql/",
    "/feeds/",
    "/embed/",
    "/oembed",
    "/forms/",
    "/sitemap",
    "/robots.txt",
    "/translation/hook/",
    "/widgets/",
)


class LanguageMiddleware(LocaleMiddleware):
    """Django's, but for addresses whose caches must not depend on ``Accept-Language``."""

    def process_request(self, request: HttpRequest) -> None:
        if not request.path_info.startswith(NEUTRAL_PATHS):
            super().process_request(request)

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if request.path_info.startswith(NEUTRAL_PATHS):
            return response
        return super().process_response(request, response)
