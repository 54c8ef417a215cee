"""Every address of the service."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import URLPattern, URLResolver, include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("cms.health.urls")),
    path("", include("graphql_schema.urls")),
    path("", include("graphql_schema.outlets.urls")),
    path("", include("graphql_schema.sitemaps.urls")),
    path("", include("graphql_schema.widget_files.urls")),
    path("", include("locales.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("", include("content_models.media.urls")),
    path("", include("content_models.participation.urls")),
    path("documents/", include(wagtaildocs_urls)),
]

if settings.DEBUG:
    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

urlpatterns += i18n_patterns(path("", include(wagtail_urls)))
