"""What was decided about machine text for a type of content and a language."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from locales.models import TranslationPolicy

Decision = TranslationPolicy.Decision


def policies_of(content_type_id: int) -> Mapping[int | None, TranslationPolicy]:
    """By locale id; None stands for every language without a decision of its own."""
    rows = TranslationPolicy.objects.filter(content_type_id=content_type_id).select_related("decided_by")
    return {row.locale_id: row for row in rows}


def policy_for(content_type_id: int, locale_id: int) -> TranslationPolicy | None:
    """None: always review."""
    policies = policies_of(content_type_id)
    return policies.get(locale_id) or policies.get(None)


def languages_left_to_people(source: TranslationSource, locales: Iterable[Locale]) -> frozenset[int]:
    """The ids of those locales that the source is never translated into by machine."""
    policies = policies_of(source.specific_content_type_id)
    decided = {locale.pk: policies.get(locale.pk) or policies.get(None) for locale in locales}
    return frozenset(pk for pk, policy in decided.items() if policy is not None and policy.decision == Decision.NEVER)


def save_policy(*, policy: TranslationPolicy, user: Any) -> TranslationPolicy:
    """Stores a decision in the name of whoever makes it now: machine text is published in that name.

    Raises:
        ValidationError: there is a decision for this type and language already.
    """
    policy.decided_by, policy.decided_at = user, timezone.now()
    policy.full_clean()
    policy.save()
    return policy
