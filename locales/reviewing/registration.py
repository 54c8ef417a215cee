"""The addresses of the review, and the button that leads there from a page."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets.button import Button
from wagtail_localize.models import Translation

from locales.reviewing.language_views import languages_view, publish_reviewed_view, publish_view, request_changed_view
from locales.reviewing.rights import is_within, may_review, may_review_some
from locales.reviewing.views import review_view


def review_urls() -> list[URLPattern]:
    return [
        path("translations/<int:translation_id>/review/", review_view, name="locales_review"),
        path("translations/<int:translation_id>/publish/", publish_view, name="locales_publish"),
        path("translations/of/<int:source_id>/", languages_view, name="locales_languages"),
        path("translations/of/<int:source_id>/publish/", publish_reviewed_view, name="locales_publish_reviewed"),
        path("translations/of/<int:source_id>/request/", request_changed_view, name="locales_request_changed"),
    ]


def review_buttons(instance: Any, user: Any) -> Iterator[Button]:
    """On what is translated, to the review of its language; on a source, to all of its languages."""
    translations = Translation.objects.filter(source__object_id=instance.translation_key, enabled=True)
    own = translations.select_related("source", "target_locale").filter(target_locale_id=instance.locale_id).first()
    if own is not None:
        if is_within(user, own) and may_review(user, own):
            yield Button(
                _("Review translation"), reverse("locales_review", args=[own.pk]), icon_name="check", priority=60
            )
    elif may_review_some(user, translations):
        source_id = translations.values_list("source_id", flat=True)[0]
        yield Button(
            _("Review translations"), reverse("locales_languages", args=[source_id]), icon_name="check", priority=60
        )
