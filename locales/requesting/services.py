"""Asks for machine translation: everything is committed here, and the worker is woken to send it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import uuid4

from django.db import transaction
from wagtail.models import DraftStateMixin, Locale
from wagtail_localize.models import Translation, TranslationSource

from locales.documents.fragments import character_count
from locales.etranslation.languages import remote_code
from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.field_lengths import longest
from locales.job_tokens import digest_for
from locales.models import JobEvent, JobSegment, JobTarget, TranslationJob
from locales.protected_terms import protected_terms
from locales.requesting.missing import Wanted, missing_by_locale, translatable_strings
from locales.requesting.portions import content_hash, grouped, portions
from locales.reviewing.policies import languages_left_to_people
from locales.sent_segments import note_protected
from locales.waking import wake_sender


class NotTranslatableError(Exception):
    """The object cannot be kept as a draft, so machine text would go live at once."""

    is_retryable = False


class TranslationDisabledError(Exception):
    """Machine translation is switched off."""

    is_retryable = False


@dataclass(frozen=True)
class Requested:
    """What a request came to: the jobs that were made, and the languages that need none.

    ``complete``: nothing is missing, or what is missing is on its way. ``skipped``: switched off for this
    object, or left to people by a decision about its type.
    """

    jobs: tuple[TranslationJob, ...]
    complete: tuple[Locale, ...]
    skipped: tuple[Locale, ...]


def request_translation(
    *, source: TranslationSource, locales: Iterable[Locale], user: Any = None, domain: str = "", refresh: bool = False
) -> Requested:
    """Commits jobs for what the languages lack of the source, in one transaction, and has them sent after it.

    ``refresh`` asks again for machine text that nobody has settled. A second request at the same time waits for the
    first and finds its strings on their way.

    Raises:
        TranslationDisabledError: the setting says so.
        NotTranslatableError: the source has no drafts.
    """
    settings = etranslation_settings()
    if not settings.enabled:
        raise TranslationDisabledError
    if not issubclass(source.specific_content_type.model_class(), DraftStateMixin):
        raise NotTranslatableError
    with transaction.atomic():
        TranslationSource.objects.select_for_update().get(pk=source.pk)
        chosen = [locale for locale in locales if is_offered(locale, source, settings)]
        by_people = languages_left_to_people(source, chosen)
        translations = enabled_translations(source, [locale for locale in chosen if locale.pk not in by_people])
        open_locales = [locale for locale in chosen if locale.pk in translations]
        wanted = translatable_strings(source, settings)
        missing = missing_by_locale(source, wanted, open_locales, refresh=refresh)
        jobs = [
            commit_job(source, part, [translations[pk] for pk in pks], settings=settings, user=user, domain=domain)
            for pks, strings in grouped(missing, together=settings.group_targets == "grouped")
            for part in portions(strings, most_bytes=settings.max_doc_bytes, most_strings=settings.max_doc_strings)
        ]
        transaction.on_commit(wake_sender)
    return Requested(
        jobs=tuple(jobs),
        complete=tuple(locale for locale in open_locales if not missing[locale.pk]),
        skipped=tuple(locale for locale in chosen if locale.pk not in translations),
    )


def is_offered(locale: Locale, source: TranslationSource, settings: ETranslationSettings) -> bool:
    return locale.pk != source.locale_id and locale.language_code not in settings.exclude_locales


def enabled_translations(source: TranslationSource, locales: Sequence[Locale]) -> dict[int, Translation]:
    """By locale id; those that are switched off are left out, those that do not exist are made."""
    rows = Translation.objects.filter(source=source, target_locale__in=locales).select_related("target_locale")
    present = {row.target_locale_id: row for row in rows}
    for locale in locales:
        if locale.pk not in present:
            present[locale.pk] = Translation.objects.create(source=source, target_locale=locale)
    return {pk: row for pk, row in present.items() if row.enabled}


def commit_job(
    source: TranslationSource,
    strings: Sequence[Wanted],
    translations: Sequence[Translation],
    *,
    settings: ETranslationSettings,
    user: Any = None,
    domain: str = "",
    parent: TranslationJob | None = None,
) -> TranslationJob:
    """One root job with its languages, its strings and the digest of its token."""
    uuid = uuid4()
    job = TranslationJob.objects.create(
        uuid=uuid,
        parent=parent,
        source=source,
        source_locale_id=source.locale_id,
        source_language=source.locale.language_code,
        content_hash=content_hash(strings),
        dialect=settings.dialect,
        domain=domain or settings.domain,
        format=settings.format,
        protect_mode=settings.protect_mode,
        token_digest=digest_for(uuid),
        created_by=user,
        characters=character_count(wanted.fragment for wanted in strings) * len(translations),
    )
    JobSegment.objects.bulk_create(new_segments(job, source, strings))
    JobTarget.objects.bulk_create(map(partial(new_target, job, settings), translations))
    actor = JobEvent.Actor.USER if user else JobEvent.Actor.SYSTEM
    data = {"languages": len(translations), "strings": len(strings), "characters": job.characters}
    JobEvent.objects.create(job=job, actor=actor, user=user, verb="requested", new_state=job.state, data=data)
    return job


def new_segments(job: TranslationJob, source: TranslationSource, strings: Sequence[Wanted]) -> list[JobSegment]:
    segments = [
        JobSegment(
            job=job,
            key=f"s{number}",
            order=number,
            string_id=wanted.string_id,
            context_id=wanted.context_id,
            fragment=wanted.fragment,
            max_length=longest(source, wanted.path),
        )
        for number, wanted in enumerate(strings, start=1)
    ]
    note_protected(segments, protected_terms(source.locale_id))
    return segments


def new_target(job: TranslationJob, settings: ETranslationSettings, translation: Translation) -> JobTarget:
    code = translation.target_locale.language_code
    return JobTarget(
        job=job,
        source_id=job.source_id,
        translation=translation,
        locale=translation.target_locale,
        language_code=code,
        remote_code=remote_code(code, settings),
        content_hash=job.content_hash,
    )
