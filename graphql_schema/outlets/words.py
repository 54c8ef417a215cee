"""What lists are called, by the kind of content that they show."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from graphql_schema.outlets.values import slug_of

LIST_TITLES = {
    "ARTICLE": gettext_lazy("News and articles"),
    "EVENT": gettext_lazy("Events"),
    "TRAINING": gettext_lazy("Training offers"),
    "LEARNING_PATH": gettext_lazy("Learning paths"),
    "LEARNING_CONTENT": gettext_lazy("Learning content"),
    "GOOD_PRACTICE": gettext_lazy("Good practices"),
    "RESOURCE": gettext_lazy("Digital skills resources"),
    "PUBLICATION": gettext_lazy("Skills intelligence publications"),
    "FUNDING": gettext_lazy("Funding opportunities"),
    "INITIATIVE": gettext_lazy("Initiatives"),
    "STRATEGY": gettext_lazy("Strategies"),
    "ORGANISATION": gettext_lazy("Organisations"),
    "COALITION": gettext_lazy("National coalitions"),
    "COUNTRY": gettext_lazy("Countries"),
    "JOB": gettext_lazy("Jobs and traineeships"),
    "CAREER": gettext_lazy("Career profiles"),
    "CERTIFICATION": gettext_lazy("Certifications"),
    "ACADEMY": gettext_lazy("Skills academies"),
    "INDICATOR": gettext_lazy("Indicators"),
    "LANDING": gettext_lazy("Topics"),
    "BASIC": gettext_lazy("Pages"),
    "NEWSLETTER": gettext_lazy("Newsletters"),
}
EVERYTHING = "all"
KINDS_BY_SLUG = {slug_of(kind): kind for kind in LIST_TITLES}


def list_title(kinds: Sequence[str] | None) -> str:
    """In the language that is active."""
    return ", ".join(str(LIST_TITLES[kind]) for kind in kinds) if kinds else _("All content")
