"""A reviewer, and French machine text of a live event."""

from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from locales.ingesting.drafts import make_draft
from tests.locales.translating import translation_into, write_machine_text
from tests.support.scenes import scene


@scene
def reviewer(db: None) -> User:
    return User.objects.create_superuser("reviewer", "reviewer@example.org", "secret")


@scene
def translation(source: TranslationSource, french: Locale) -> Translation:
    """A machine title and a machine summary with a remark."""
    write_machine_text(source, french, "title", "Semaine IA")
    write_machine_text(source, french, "summary", "Une semaine sur A &amp; B.", "numbers_changed")
    return translation_into(source, french)


@scene
def drafted(translation: Translation) -> Translation:
    """The same, with the draft that ingestion makes of it."""
    make_draft(translation)
    return translation
