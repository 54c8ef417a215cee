"""The mail about a batch of translations, in the language of whoever gets it."""

from typing import Any

from django.contrib.auth import get_user_model
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import ngettext, override
from wagtail.admin.mail import send_mail
from wagtail.admin.templatetags.wagtailadmin_tags import base_url_setting
from wagtail_localize.models import Translation

from locales.models import JobTarget, TargetFollowUp
from locales.reviewing.rights import is_within, may_review

# A longer list is no easier to read; the rest is on the dashboard.
MOST_LINES = 50


def send_mail_about(*, user_id: int, target_ids: list[int]) -> int:
    """Sends one mail, or none when the user may deal with nothing of the batch any more. Returns how many."""
    user: Any = get_user_model().objects.filter(pk=user_id, is_active=True).first()
    lines = lines_for(user, target_ids) if user is not None else []
    if not lines:
        return 0
    with override(preferred_language(user)):
        subject = ngettext("%(count)d translation has arrived", "%(count)d translations have arrived", len(lines))
        context = {
            "user": user,
            "lines": lines[:MOST_LINES],
            "more": max(0, len(lines) - MOST_LINES),
            "home_url": f"{base_url_setting()}{reverse('wagtailadmin_home')}",
        }
        text = render_to_string("locales/notices/mail.txt", context)
        return int(send_mail(subject % {"count": len(lines)}, text, [user.email]))


def preferred_language(user: Any) -> str:
    profile = getattr(user, "wagtail_userprofile", None)
    return str(profile.get_preferred_language()) if profile is not None else "en"


def lines_for(user: Any, target_ids: list[int]) -> list[dict[str, Any]]:
    """Title, language, whether it is live already and where to review it; each translation once."""
    targets = JobTarget.objects.filter(pk__in=target_ids, translation__isnull=False).select_related(
        "translation__source__specific_content_type", "translation__target_locale", "follow_up"
    )
    found: dict[int, dict[str, Any]] = {}
    for target in targets.order_by("language_code", "pk"):
        translation = target.translation
        if translation is not None and translation.pk not in found and is_for(user, translation):
            found[translation.pk] = line(translation, target.follow_up)
    return list(found.values())


def is_for(user: Any, translation: Translation) -> bool:
    return is_within(user, translation) and may_review(user, translation)


def line(translation: Translation, follow_up: TargetFollowUp) -> dict[str, Any]:
    return {
        "title": translation.source.object_repr,
        "language": translation.target_locale.get_display_name(),
        "is_published": follow_up.outcome == TargetFollowUp.Outcome.PUBLISHED,
        "url": f"{base_url_setting()}{reverse('locales_review', args=[translation.pk])}",
    }
