"""What is wrong with settings of eTranslation that are each fine by themselves, in words that say what to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from locales.etranslation.addresses import host_of, is_loopback, is_plain, is_private, is_secure
from locales.etranslation.languages import collisions
from locales.etranslation.payloads import LARGEST_CONTENT
from locales.etranslation.settings import V2, ETranslationSettings, variable

# What the service is said to work on at once for one account.
MOST_AT_ONCE = 50


@dataclass(frozen=True)
class SettingsProblem:
    """``number`` is for good, so that a check can be silenced by it."""

    number: int
    variable: str
    text: str
    advice: str
    is_serious: bool = True


def problems(settings: ETranslationSettings) -> Iterator[SettingsProblem]:
    """Nothing while machine translation is switched off."""
    if settings.enabled:
        yield from account_problems(settings)
        yield from service_problems(settings)
        yield from callback_problems(settings)
        yield from number_problems(settings)
        yield from language_problems(settings)


def account_problems(settings: ETranslationSettings) -> Iterator[SettingsProblem]:
    advice = "Set it to what the eTranslation help desk gave you, or switch ETRANSLATION_ENABLED off."
    if not settings.application:
        yield SettingsProblem(1, variable("application"), "The name of the account is missing.", advice)
    if not settings.password:
        yield SettingsProblem(2, variable("password"), "The password of the account is missing.", advice)


def service_problems(settings: ETranslationSettings) -> Iterator[SettingsProblem]:
    name = variable("base_url" if settings.dialect == V2 else "v1_base_url")
    if not host_of(settings.address) or not is_plain(settings.address):
        text = "The address of the service needs a host, and may hold no login, query or fragment."
        yield SettingsProblem(3, name, text, "Give the address as https://host/path.")
    elif not (is_secure(settings.address) or is_loopback(settings.address) or settings.allow_http):
        text = "The address of the service is not https: the password would travel unencrypted."
        yield SettingsProblem(4, name, text, "Use https; ETRANSLATION_ALLOW_HTTP=true allows http in a closed network.")


def callback_problems(settings: ETranslationSettings) -> Iterator[SettingsProblem]:
    name, url = variable("callback_base_url"), settings.callback_base_url
    public = "Set it to the public https address of this service, as https://cms.example.eu."
    if not url:
        yield SettingsProblem(5, name, "eTranslation is not told where to bring its translations.", public)
    elif not host_of(url) or not is_plain(url):
        yield SettingsProblem(6, name, "The address may hold no login, query or fragment.", public)
    elif is_unreachable(settings):
        yield SettingsProblem(7, name, f"The service cannot reach {urlsplit(url).netloc} from outside.", public)
    elif not (is_secure(url) or is_loopback(url) or settings.allow_http):
        yield SettingsProblem(8, name, "The address is not https: translations would travel unencrypted.", public)


def is_unreachable(settings: ETranslationSettings) -> bool:
    """A local address serves a simulator on the same machine alone, a private one those in the same network."""
    if is_loopback(settings.address):
        return False
    if is_loopback(settings.callback_base_url):
        return True
    return is_private(settings.callback_base_url) and not (is_private(settings.address) or settings.allow_http)


def number_problems(settings: ETranslationSettings) -> Iterator[SettingsProblem]:
    if settings.backoff_cap_s < settings.backoff_base_s:
        text = "The longest pause between attempts is shorter than the first one."
        yield SettingsProblem(9, variable("backoff_cap_s"), text, "Raise it to ETRANSLATION_BACKOFF_BASE_S or more.")
    if settings.give_up_s < settings.deadline_s:
        text = "Translations are given up before they are late."
        yield SettingsProblem(10, variable("give_up_s"), text, "Raise it to ETRANSLATION_DEADLINE_S or more.")
    if settings.max_doc_bytes * 4 > LARGEST_CONTENT * 3:
        text = "eTranslation takes documents of at most 15 MB."
        yield SettingsProblem(11, variable("max_doc_bytes"), text, "Set it to 15000000 or less.")
    if settings.max_in_flight > MOST_AT_ONCE:
        text = f"eTranslation works on at most {MOST_AT_ONCE} documents of an account at once, and refuses more."
        advice = f"Set it below {MOST_AT_ONCE}, unless your account has another limit."
        yield SettingsProblem(12, variable("max_in_flight"), text, advice, is_serious=False)


def language_problems(settings: ETranslationSettings) -> Iterator[SettingsProblem]:
    for remote, codes in collisions(settings).items():
        text = f"{', '.join(codes)} are all {remote} to eTranslation."
        advice = "They are never put into one request; leave it so, or give each its own code."
        yield SettingsProblem(13, variable("locale_map"), text, advice, is_serious=False)
