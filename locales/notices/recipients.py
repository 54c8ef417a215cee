"""Who looks after which language."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q

from locales.reviewing.rights import REVIEW


def recipients_by_language(codes: Iterable[str]) -> dict[str, list[int]]:
    """User ids by language code: the translators of the language; where it has none, reviewers who are bound to none.

    Only active users with an address who want Wagtail's mails about submissions.
    """
    users = list(may_be_told())
    found = {}
    for code in codes:
        own = [user.pk for user in users if code in user.languages]
        found[code] = own or [user.pk for user in users if not user.languages]
    return found


def may_be_told() -> Iterable[Any]:
    label, codename = REVIEW.split(".")
    permission = Q(groups__permissions__content_type__app_label=label, groups__permissions__codename=codename) | Q(
        user_permissions__content_type__app_label=label, user_permissions__codename=codename
    )
    wants = Q(wagtail_userprofile=None) | Q(wagtail_userprofile__submitted_notifications=True)
    users = get_user_model().objects.filter(permission, wants, is_active=True).exclude(email="")
    return users.distinct().order_by("pk")
