"""Vocabularies and their terms: one storage for every list of choices that content is classified by."""

from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from content_models.taxonomies.querysets import TermQuerySet
from content_models.taxonomies.signals import terms_changed, terms_moved

LABEL_LANGUAGES = [choice for choice in settings.WAGTAIL_CONTENT_LANGUAGES if choice[0] != "en"]


class Vocabulary(models.Model):
    """A list of terms, with where it comes from and which state of it is loaded."""

    key = models.SlugField(_("key"), primary_key=True, max_length=64)
    number = models.CharField(_("number"), max_length=8, blank=True)
    title = models.CharField(_("title"), max_length=255)
    source = models.TextField(_("source"), blank=True)
    version = models.CharField(
        _("version"), max_length=32, blank=True, help_text=_("The day or edition of the source.")
    )
    licence = models.TextField(_("licence"), blank=True)
    uri_prefix = models.CharField(_("address prefix"), max_length=255, blank=True)
    note = models.TextField(_("note"), blank=True)
    is_hierarchical = models.BooleanField(_("has broader and narrower terms"), default=False)
    selection = models.CharField(
        _("selection"), max_length=64, blank=True, help_text=_("How many terms one may choose.")
    )
    status = models.CharField(
        _("status"), max_length=32, blank=True, help_text=_("Whether codes and labels were checked against the source.")
    )

    class Meta:
        verbose_name = _("vocabulary")
        verbose_name_plural = _("vocabularies")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class Term(ClusterableModel):
    """One choice of a vocabulary. Its code is what other systems send and receive."""

    class Origin(models.TextChoices):
        PUBLISHED = "published", _("published code")
        OURS = "ours", _("code of this platform")

    vocabulary = models.ForeignKey(
        Vocabulary, on_delete=models.PROTECT, related_name="terms", verbose_name=_("vocabulary")
    )
    code = models.CharField(
        _("code"), max_length=128, help_text=_("What other systems send and receive. It never changes.")
    )
    label = models.CharField(_("label"), max_length=255, help_text=_("The English label."))
    uri = models.URLField(_("address of the term"), max_length=500, blank=True)
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        verbose_name=_("broader term"),
    )
    depends_on = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="dependants",
        verbose_name=_("offered with"),
        help_text=_("Only offered where this other term is chosen."),
    )
    group = models.CharField(_("group"), max_length=64, blank=True, help_text=_("Under which heading forms show it."))
    order = models.PositiveIntegerField(_("order"), default=0)
    origin = models.CharField(_("origin"), max_length=16, choices=Origin.choices, default=Origin.PUBLISHED)
    notations = models.JSONField(
        _("other codes"),
        default=dict,
        blank=True,
        help_text=_("Other codes of the same thing by scheme, such as iso2 and eu2."),
    )
    mappings = models.JSONField(
        _("mappings"), default=dict, blank=True, help_text=_("What it corresponds to in other lists.")
    )
    note = models.TextField(_("note"), blank=True)
    is_retired = models.BooleanField(
        _("retired"),
        default=False,
        help_text=_("Retired terms stay on content that has them and are no longer offered."),
    )
    is_in_source = models.BooleanField(default=False, editable=False)
    has_edited_label = models.BooleanField(default=False, editable=False)

    objects = TermQuerySet.as_manager()

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["vocabulary", "order", "label"]
        constraints = [models.UniqueConstraint(fields=["vocabulary", "code"], name="term_code_once_per_vocabulary")]

    def __str__(self) -> str:
        shown: str | None = self.__dict__.get("shown_label")
        return shown or self.label_in(get_language() or "en")

    def save(self, *args: Any, **kwargs: Any) -> None:
        with transaction.atomic():
            has_moved = Term.objects.filter(pk=self.pk).exclude(parent_id=self.parent_id).exists()
            super().save(*args, **kwargs)
            terms_changed.send(Term, term_ids={self.pk})
            if has_moved:
                terms_moved.send(Term, term_ids={self.pk})

    @property
    def state(self) -> str:
        """What a list says of the term: nothing while it is offered."""
        return str(_("retired")) if self.is_retired else ""

    def label_in(self, language: str) -> str:
        """The label in a language, else the English one."""
        if language == "en":
            return self.label
        return next((text.label for text in self.labels.all() if text.language == language), self.label)


class TermLabel(models.Model):
    """A term's label in one of the languages other than English."""

    class Source(models.TextChoices):
        CLDR = "cldr", _("Unicode CLDR")
        AUTHORITY = "authority", _("published table")
        EDITOR = "editor", _("editor")

    term = ParentalKey(Term, on_delete=models.CASCADE, related_name="labels")
    language = models.CharField(_("language"), max_length=8, choices=LABEL_LANGUAGES)
    label = models.CharField(_("label"), max_length=255)
    source = models.CharField(_("source"), max_length=16, choices=Source.choices, default=Source.EDITOR, editable=False)

    class Meta:
        verbose_name = _("label")
        verbose_name_plural = _("labels")
        ordering = ["language"]
        constraints = [models.UniqueConstraint(fields=["term", "language"], name="term_label_once_per_language")]

    def __str__(self) -> str:
        return f"{self.language}: {self.label}"
