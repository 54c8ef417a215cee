"""Which languages a request may name, and why the others may not be chosen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from locales.etranslation.capacity import Domains
from locales.etranslation.client import ETranslationClient
from locales.etranslation.errors import ETranslationError
from locales.etranslation.languages import remote_code
from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.models import ServiceState, TranslationPolicy
from locales.reviewing.policies import policies_of
from locales.sending.service_state import account_of, current_state
from locales.translators import may_translate_into

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise


@dataclass(frozen=True)
class LanguageChoice:
    """One language of the form; ``reason`` says why it cannot be chosen, empty when it can."""

    locale: Locale
    reason: "_StrOrPromise" = ""
    is_missing: bool = True

    @property
    def is_available(self) -> bool:
        return not self.reason


@dataclass(frozen=True)
class Offer:
    """What decides which languages may be chosen: who asks, from which languages, in which domain, about what."""

    user: Any
    sources: Sequence[Locale]
    domain: str = ""
    left_to_people: frozenset[int] = frozenset()
    """Ids of locales that editors decided never to translate this type of content into by machine."""

    def choices(self, present: Collection[int]) -> list[LanguageChoice]:
        """All languages but the only source one; ``present`` are ids of those in which everything chosen exists."""
        settings = etranslation_settings()
        domains = known_domains(settings)
        only = self.sources[0].pk if len(self.sources) == 1 else None
        return [
            LanguageChoice(locale, self.reason_against(locale, domains, settings), locale.pk not in present)
            for locale in Locale.objects.exclude(pk=only).order_by("language_code")
        ]

    def reason_against(self, locale: Locale, domains: Domains, settings: ETranslationSettings) -> "_StrOrPromise":
        if locale.language_code in settings.exclude_locales:
            return _("Never translated by machine on this platform.")
        if locale.pk in self.left_to_people:
            return _("Never translated by machine: this was decided for this type of content.")
        if not may_translate_into(self.user, locale.language_code):
            return _("Not one of your languages.")
        if domains.names and not self.has_pair(locale, domains, settings):
            return _("The translation service does not translate into it in this domain.")
        return ""

    def has_pair(self, locale: Locale, domains: Domains, settings: ETranslationSettings) -> bool:
        target = remote_code(locale.language_code, settings)
        starts = [remote_code(source.language_code, settings) for source in self.sources if source.pk != locale.pk]
        return any(domains.has_pair(self.domain or settings.domain, start, target) for start in starts)


def offer_for(user: Any, instances: Sequence[Any], *, domain: str) -> Offer:
    """For pages or snippets; a decision about types counts where all of them are of one type."""
    sources = list(Locale.objects.filter(pk__in={instance.locale_id for instance in instances}))
    types = {content_type_id(instance) for instance in instances}
    left = locales_left_to_people(types.pop()) if len(types) == 1 else frozenset()
    return Offer(user, sources, domain, left)


def content_type_id(instance: Any) -> int:
    """Of the specific page type, without reading the specific page."""
    if isinstance(instance, Page):
        return int(instance.content_type_id or 0)
    return ContentType.objects.get_for_model(instance).pk


def locales_left_to_people(type_id: int) -> frozenset[int]:
    policies = policies_of(type_id)
    decided = {pk: policies.get(pk) or policies.get(None) for pk in Locale.objects.values_list("pk", flat=True)}
    never = TranslationPolicy.Decision.NEVER
    return frozenset(pk for pk, policy in decided.items() if policy is not None and policy.decision == never)


def known_domains(settings: ETranslationSettings) -> Domains:
    """As the service named them last; none before it was asked, and then nothing speaks against a language."""
    kept = ServiceState.objects.filter(account=account_of(settings)).values_list("domains", flat=True).first()
    return Domains.from_answer(kept or {})


def are_domains_old(settings: ETranslationSettings) -> bool:
    asked = ServiceState.objects.filter(account=account_of(settings)).values_list("domains_at", flat=True).first()
    return asked is None or asked < timezone.now() - timedelta(seconds=settings.domains_cache_s)


def update_domains() -> bool:
    """Asks the service which pairs it has; an error or an empty list keeps what was known. Whether it named any."""
    settings = etranslation_settings()
    if not settings.enabled:
        return False
    state = current_state(settings)
    try:
        domains = ETranslationClient(settings).domains()
    except ETranslationError:
        return False
    kept = domains.as_json() or state.domains
    ServiceState.objects.filter(pk=state.pk).update(domains=kept, domains_at=timezone.now())
    return bool(domains.names)
