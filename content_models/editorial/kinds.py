"""The kinds of content that front ends can ask for, and where a translation's text came from."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ContentKind(models.TextChoices):
    """One member per page type; the names are part of the GraphQL contract."""

    ARTICLE = "ARTICLE", _("article")
    EVENT = "EVENT", _("event")
    TRAINING = "TRAINING", _("training offer")
    LEARNING_PATH = "LEARNING_PATH", _("learning path")
    LEARNING_CONTENT = "LEARNING_CONTENT", _("learning content")
    GOOD_PRACTICE = "GOOD_PRACTICE", _("good practice")
    RESOURCE = "RESOURCE", _("digital skills resource")
    PUBLICATION = "PUBLICATION", _("skills intelligence publication")
    FUNDING = "FUNDING", _("funding opportunity")
    INITIATIVE = "INITIATIVE", _("initiative")
    STRATEGY = "STRATEGY", _("strategy")
    ORGANISATION = "ORGANISATION", _("organisation")
    COALITION = "COALITION", _("national coalition")
    COUNTRY = "COUNTRY", _("country")
    JOB = "JOB", _("job or traineeship")
    CAREER = "CAREER", _("career profile")
    CERTIFICATION = "CERTIFICATION", _("certification")
    ACADEMY = "ACADEMY", _("skills academy")
    INDICATOR = "INDICATOR", _("indicator story")
    HOME = "HOME", _("home page")
    LANDING = "LANDING", _("landing page")
    LISTING = "LISTING", _("listing")
    BASIC = "BASIC", _("basic page")
    NEWSLETTER = "NEWSLETTER", _("newsletter issue")


class TranslationOrigin(models.TextChoices):
    """Where the live text of a language version came from."""

    ORIGINAL = "ORIGINAL", _("original")
    HUMAN = "HUMAN", _("translated by people")
    MACHINE_REVIEWED = "MACHINE_REVIEWED", _("machine translation, reviewed")
    MACHINE = "MACHINE", _("machine translation")
