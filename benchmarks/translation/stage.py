"""What has to stand before anything is measured: languages, their trees, pages that nobody translated, an editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import Locale, Page

from cms.worker.models import PeriodicJobState
from content_models.editorial.models import ArticlePage
from content_models.editorial.trees import plant_tree

NAME, PASSWORD = "translator", "only for this measurement"
SOURCE = "en"


@dataclass(frozen=True)
class Stage:
    """Ids of the pages that are translated, and codes of the languages."""

    pages: Sequence[int]
    languages: Sequence[str]

    @property
    def deliveries(self) -> int:
        return len(self.pages) * len(self.languages)


class TooFewPagesError(RuntimeError):
    """The corpus does not have so many pages without a translation."""


def set_stage(pages: int, languages: int) -> Stage:
    """Raises ``TooFewPagesError``."""
    codes = [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES if code != SOURCE][:languages]
    source = Locale.objects.get(language_code=SOURCE)
    for code in codes:
        plant_tree(source=source, target=Locale.objects.get_or_create(language_code=code)[0])
    leave_nothing_to_do()
    get_user_model().objects.create_superuser(NAME, f"{NAME}@example.eu", PASSWORD)
    chosen = pages_without_translation(source, pages)
    if len(chosen) < pages:
        raise TooFewPagesError(f"The corpus has {len(chosen)} such pages; make a larger one (DSJP_BENCH_ITEMS).")
    return Stage(chosen, codes)


def leave_nothing_to_do() -> None:
    """The worker begins with an empty queue, and as if the daily jobs had run a moment ago."""
    DBTaskResult.objects.all().delete()
    for name in settings.PERIODIC_JOBS:
        PeriodicJobState.objects.update_or_create(name=name, defaults={"started_at": timezone.now()})


def pages_without_translation(source: Locale, count: int) -> list[int]:
    """Live articles of the corpus, the newest first."""
    translated = Page.objects.exclude(locale=source).values("translation_key")
    articles = ArticlePage.objects.filter(locale=source, live=True, alias_of=None)
    untranslated = articles.exclude(translation_key__in=translated)
    return list(untranslated.order_by("-first_published_at", "pk").values_list("pk", flat=True)[:count])
