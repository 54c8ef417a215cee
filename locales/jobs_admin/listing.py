"""The list of translation jobs: its columns and filters."""

from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Count, Q, QuerySet
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_filters.filters import ChoiceFilter, ModelMultipleChoiceFilter, MultipleChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic import IndexView
from wagtail.models import Locale

from locales.models import JobTarget, TranslationJob
from locales.states import MAY_BE_SENT_AGAIN, JobState, TargetState

AGES = [("hour", _("Up to an hour")), ("day", _("Up to a day")), ("week", _("Up to a week")), ("older", _("Older"))]
SPANS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}


class AgeFilter(ChoiceFilter):
    """How long ago the job was made."""

    def filter(self, qs: QuerySet[TranslationJob], value: str) -> QuerySet[TranslationJob]:
        now = timezone.now()
        if value in SPANS:
            return qs.filter(created_at__gte=now - SPANS[value])
        return qs.filter(created_at__lt=now - SPANS["week"]) if value == "older" else qs


class JobLanguageFilter(ModelMultipleChoiceFilter):
    """Jobs that bring one of the chosen languages."""

    def filter(self, qs: QuerySet[TranslationJob], value: list[Locale]) -> QuerySet[TranslationJob]:
        if not value:
            return qs
        targets = JobTarget.objects.filter(locale_id__in=[locale.pk for locale in value])
        return qs.filter(pk__in=targets.values("job_id"))


def submitters(_request: Any) -> QuerySet[Any]:
    used = TranslationJob.objects.filter(created_by__isnull=False).order_by().values("created_by_id").distinct()
    return get_user_model().objects.filter(pk__in=used)


class JobFilterSet(WagtailFilterSet):
    """State, language, age, who asked."""

    state = MultipleChoiceFilter(label=_("State"), choices=JobState.choices, widget=CheckboxSelectMultiple)
    language = JobLanguageFilter(
        label=_("Language"), queryset=lambda _request: Locale.objects.all(), widget=CheckboxSelectMultiple
    )
    age = AgeFilter(label=_("Age"), choices=AGES, empty_label=_("Any"), widget=RadioSelect)
    created_by = ModelMultipleChoiceFilter(label=_("Asked by"), queryset=submitters, widget=CheckboxSelectMultiple)

    class Meta:
        model = TranslationJob
        fields: list[str] = []


def title_of(job: TranslationJob) -> str:
    return job.source.object_repr if job.source else str(_("deleted"))


def address_of(job: TranslationJob) -> str:
    return reverse("translation_jobs:inspect", args=[job.pk])


def languages_of(job: Any) -> str:
    """“18 of 23”, and how many failed."""
    text = _("%(arrived)s of %(all)s") % {"arrived": job.arrived_count, "all": job.targets_count}
    failed = _("%(count)s failed") % {"count": job.failed_count}
    return f"{text}, {failed}" if job.failed_count else str(text)


COLUMNS = [
    TitleColumn("title", label=_("Text"), accessor=title_of, get_url=address_of),
    Column("state", label=_("State"), accessor="get_state_display", sort_key="state"),
    Column("languages", label=_("Languages arrived"), accessor=languages_of),
    Column("characters", label=_("Characters"), sort_key="characters"),
    Column("created_by", label=_("Asked by")),
    DateColumn("created_at", label=_("Created"), sort_key="created_at"),
]


class JobIndexView(IndexView):
    """All jobs, newest first; at no query per job."""

    columns = COLUMNS
    filterset_class = JobFilterSet
    default_ordering = "-created_at"
    paginate_by = 50

    def get_base_queryset(self) -> QuerySet[TranslationJob]:
        jobs = TranslationJob.objects.select_related("created_by", "source")
        return jobs.annotate(
            targets_count=Count("targets"),
            arrived_count=Count("targets", filter=Q(targets__state=TargetState.INGESTED)),
            failed_count=Count("targets", filter=Q(targets__state__in=MAY_BE_SENT_AGAIN)),
        )

    def get_list_more_buttons(self, _instance: Any) -> list[Any]:
        return []
