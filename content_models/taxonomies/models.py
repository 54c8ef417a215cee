"""Vocabularies and their terms: one storage for every list of choices that content is classified by."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from content_models.taxonomies.querysets import TermQuerySet


class Vocabulary(models.Model):
    """A list of terms, with where it comes from and which state of it is loaded."""

    key = models.SlugField(primary_key=True, max_length=64)
    number = models.CharField(max_length=8, blank=True)
    title = models.CharField(max_length=255)
    source = models.TextField(blank=True)
    version = models.CharField(max_length=32, blank=True, help_text=_("The day or edition of the source."))
    licence = models.TextField(blank=True)
    uri_prefix = models.CharField(max_length=255, blank=True)
    note = models.TextField(blank=True)
    is_hierarchical = models.BooleanField(default=False)

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

    vocabulary = models.ForeignKey(Vocabulary, on_delete=models.PROTECT, related_name="terms")
    code = models.CharField(max_length=128)
    label = models.CharField(max_length=255, help_text=_("The English label."))
    uri = models.URLField(max_length=500, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    order = models.PositiveIntegerField(default=0)
    origin = models.CharField(max_length=16, choices=Origin.choices, default=Origin.PUBLISHED)
    notations = models.JSONField(
        default=dict, blank=True, help_text=_("Other codes of the same thing by scheme, such as iso2 and eu2.")
    )
    note = models.TextField(blank=True)
    is_retired = models.BooleanField(
        default=False, help_text=_("Retired terms stay on content that has them and are no longer offered.")
    )

    objects = TermQuerySet.as_manager()

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["vocabulary", "order", "label"]
        constraints = [models.UniqueConstraint(fields=["vocabulary", "code"], name="term_code_once_per_vocabulary")]

    def __str__(self) -> str:
        return self.label_in(get_language() or "en")

    def label_in(self, language: str) -> str:
        """The label in a language, else the English one."""
        return next((text.label for text in self.labels.all() if text.language == language), self.label)


class TermLabel(models.Model):
    """A term's label in one of the languages other than English."""

    term = ParentalKey(Term, on_delete=models.CASCADE, related_name="labels")
    language = models.CharField(max_length=8)
    label = models.CharField(max_length=255)

    class Meta:
        verbose_name = _("label")
        verbose_name_plural = _("labels")
        ordering = ["language"]
        constraints = [models.UniqueConstraint(fields=["term", "language"], name="term_label_once_per_language")]

    def __str__(self) -> str:
        return f"{self.language}: {self.label}"
