"""Goes through everything that a translation needs, in the order in which it would fail, and says what it finds."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import replace

from locales.etranslation.capacity import BLOCKED, CRITICAL, HEAVY, NORMAL, Domains
from locales.etranslation.client import ETranslationClient
from locales.etranslation.consistency import problems
from locales.etranslation.errors import ETranslationError, NotSentError, Refusal, RefusedError
from locales.etranslation.findings import Finding, Level
from locales.etranslation.languages import remote_code
from locales.etranslation.reachability import look_at_callback_address
from locales.etranslation.settings import V2, ETranslationSettings

LEVELS = {
    NORMAL: (Level.FINE, "normal service", ""),
    HEAVY: (Level.FINE, "heavy load: translations take longer", ""),
    CRITICAL: (Level.DOUBTFUL, "critical load", "Nothing: the platform sends half as much until it is over."),
    BLOCKED: (Level.WRONG, "the service takes nothing at the moment", "Nothing: the platform waits until it is over."),
}
Languages = list[str]


def diagnose(
    settings: ETranslationSettings, source: str, languages: Languages, *, calls_itself: bool = True
) -> Iterator[Finding]:
    """``source`` and ``languages`` are our codes; ``calls_itself`` False leaves our own address alone."""
    yield from look_at_settings(settings)
    client = ETranslationClient(settings)
    if settings.dialect == V2:
        yield look_at_status(client)
    domains = yield from look_at_domains(client)
    if domains is not None:
        yield from look_at_pairs(domains, settings, source, languages)
    if calls_itself and settings.callback_base_url:
        yield from look_at_callback_address(settings)


def look_at_settings(settings: ETranslationSettings) -> Iterator[Finding]:
    found = list(problems(replace(settings, enabled=True)))
    for problem in found:
        level = Level.WRONG if problem.is_serious else Level.DOUBTFUL
        yield Finding(level, "settings", f"{problem.variable}: {problem.text}", problem.advice)
    if not settings.enabled:
        advice = "Set ETRANSLATION_ENABLED=true to offer it to editors."
        yield Finding(Level.DOUBTFUL, "settings", "Machine translation is switched off.", advice)
    elif not found:
        text = f"The settings fit together: dialect {settings.dialect}, domain {settings.domain}, {settings.address}."
        yield Finding(Level.FINE, "settings", text)


def look_at_status(client: ETranslationClient) -> Finding:
    try:
        status = client.status()
    except ETranslationError as error:
        return trouble("status", error, Level.DOUBTFUL)
    level, text, advice = LEVELS[status.level]
    return Finding(level, "status", f"{text} ({status.message})" if status.message else text, advice)


def look_at_domains(client: ETranslationClient) -> Generator[Finding, None, Domains | None]:
    """Returns what the account may have translated, None when the service does not say."""
    try:
        domains = client.domains()
    except ETranslationError as error:
        yield trouble("credentials", error, Level.WRONG)
        return None
    yield Finding(Level.FINE, "credentials", f"The service knows the account {client.settings.application}.")
    name = client.settings.domain
    if not domains.names:
        advice = "Ask the eTranslation help desk which domains the account has."
        yield Finding(Level.WRONG, "domains", "The service lists no domain for the account.", advice)
    elif name not in domains.names:
        advice = f"Set ETRANSLATION_DOMAIN to one of them: {', '.join(domains.names)}."
        yield Finding(Level.WRONG, "domains", f"The account has no domain {name}.", advice)
    else:
        yield Finding(Level.FINE, "domains", f"{', '.join(domains.names)}; {name} is used.")
    return domains if name in domains.names else None


def look_at_pairs(
    domains: Domains, settings: ETranslationSettings, source: str, languages: Languages
) -> Iterator[Finding]:
    others = [code for code in languages if code != source and code not in settings.exclude_locales]
    start = remote_code(source, settings)
    there = missing(others, lambda code: domains.has_pair(settings.domain, start, remote_code(code, settings)))
    back = missing(others, lambda code: domains.has_pair(settings.domain, remote_code(code, settings), start))
    advice = "Choose another ETRANSLATION_DOMAIN, or add the languages to ETRANSLATION_EXCLUDE_LOCALES."
    yield pairs_finding(f"from {source}", there, len(others), Level.WRONG, advice)
    yield pairs_finding(f"into {source}", back, len(others), Level.DOUBTFUL, "Pages written in them stay untranslated.")
    if settings.llm:
        without = missing(
            others, lambda code: domains.has_llm_pair(settings.domain, start, remote_code(code, settings))
        )
        advice = "The service ignores the wish without a word: unset ETRANSLATION_LLM, or choose another domain."
        yield pairs_finding(f"from {source} by language model", without, len(others), Level.DOUBTFUL, advice)


def missing(languages: Languages, is_there: Callable[[str], bool]) -> Languages:
    return [code for code in languages if not is_there(code)]


def pairs_finding(direction: str, absent: Languages, count: int, level: Level, advice: str) -> Finding:
    if not absent:
        return Finding(Level.FINE, "languages", f"{direction}: all {count}")
    return Finding(level, "languages", f"{direction}: {', '.join(absent)} missing, {count - len(absent)} there", advice)


def trouble(subject: str, error: ETranslationError, level: Level) -> Finding:
    if isinstance(error, RefusedError):
        refusal = error.refusal
        return Finding(level, subject, f"{refusal.explanation} ({seen_in(refusal)})", advice_for(refusal.status))
    if isinstance(error, NotSentError):
        return Finding(level, subject, str(error), "Check the address, the way out to the internet and the firewall.")
    return Finding(level, subject, str(error), "Try again in a few minutes; then ask the eTranslation help desk.")


def seen_in(refusal: Refusal) -> str:
    """What the service answered, as far as it did."""
    code = f"code {refusal.code}" if refusal.code is not None else ""
    status = f"HTTP status {refusal.status}" if refusal.status not in {None, 200} else ""
    return ", ".join(part for part in (code, status, refusal.message) if part)


def advice_for(status: int | None) -> str:
    if status in {401, 403}:
        return "Check ETRANSLATION_APPLICATION and ETRANSLATION_PASSWORD, and that the account speaks this dialect."
    return "Check the address of the service and its status page, then ask the eTranslation help desk."
