"""One flat row for everything that readers can see: what lists, filters, facets and search answer from.

Derived: written only by ``catalogue.services``. A draft, private, expired or restricted item has no row.
"""

from django.db import models

from content_models.catalogue.querysets import EntryQuerySet


class CatalogueEntry(models.Model):
    """One visible item in one language."""

    kind = models.CharField(max_length=24)
    translation_key = models.UUIDField()
    locale = models.CharField(max_length=8)
    page = models.OneToOneField(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.CASCADE, related_name="catalogue_entry"
    )
    site = models.ForeignKey("wagtailcore.Site", on_delete=models.CASCADE, related_name="+")
    path = models.CharField(max_length=1000, help_text="With the language prefix: /en/latest/events/…/")
    source_key = models.CharField(max_length=64, blank=True, help_text="The partner site; empty for our own.")
    available_locales = models.BigIntegerField(default=0, help_text="Bit mask of the languages that are live.")
    translation_origin = models.CharField(max_length=24)

    published_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    starts_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)
    deadline = models.DateTimeField(null=True)
    opens_at = models.DateTimeField(null=True)
    visible_until = models.DateTimeField(null=True)
    listed_until = models.DateTimeField(null=True, help_text="When it leaves lists and keeps its address.")
    is_free = models.BooleanField(null=True)
    is_online = models.BooleanField(null=True)
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)

    image = models.ForeignKey(
        "media.PlatformImage", null=True, on_delete=models.SET_NULL, related_name="+", help_text="Public or not."
    )
    title = models.CharField(max_length=255)
    summary = models.TextField(blank=True)
    sort_title = models.BinaryField(max_length=1024, help_text="Collation key of the title.")
    card = models.JSONField(default=dict, help_text="What a card shows, ready to serve.")

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name = "catalogue entry"
        verbose_name_plural = "catalogue entries"
        constraints = [
            models.UniqueConstraint(
                fields=["site", "translation_key", "locale", "source_key"], name="entry_once_per_language"
            ),
        ]
        indexes = [
            models.Index(fields=["site", "locale", "kind", "-published_at", "translation_key"], name="entry_newest"),
            models.Index(fields=["site", "locale", "kind", "starts_at", "translation_key"], name="entry_soonest"),
            models.Index(fields=["site", "path"], name="entry_path"),
            models.Index(fields=["translation_key"], name="entry_translations"),
            models.Index(fields=["visible_until"], name="entry_visible_until"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.locale} {self.title}"


class EntryTerm(models.Model):
    """That an entry is classified by a term."""

    entry = models.ForeignKey(CatalogueEntry, on_delete=models.CASCADE, related_name="entry_terms")
    term = models.ForeignKey("taxonomies.Term", on_delete=models.CASCADE, related_name="entry_terms")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["entry", "term"], name="entry_term_once")]
        indexes = [models.Index(fields=["term", "entry"], name="entry_term_by_term")]

    def __str__(self) -> str:
        return f"{self.entry_id} {self.term_id}"


class EntryLink(models.Model):
    """That an entry names something of an app above: an organisation or a coalition, by translation key."""

    entry = models.ForeignKey(CatalogueEntry, on_delete=models.CASCADE, related_name="links")
    role = models.CharField(max_length=32)
    translation_key = models.UUIDField()
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["entry", "role", "translation_key"], name="entry_link_once"),
        ]
        indexes = [models.Index(fields=["translation_key", "role"], name="entry_link_target")]

    def __str__(self) -> str:
        return f"{self.entry_id} {self.role} {self.translation_key}"


class Tombstone(models.Model):
    """What was public at a path and is gone for good: deleted, unpublished or archived, never made private."""

    site = models.ForeignKey("wagtailcore.Site", on_delete=models.CASCADE, related_name="+")
    locale = models.CharField(max_length=8)
    path = models.CharField(max_length=1000)
    kind = models.CharField(max_length=24)
    translation_key = models.UUIDField()
    gone_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["site", "path"], name="tombstone_once_per_path")]
        indexes = [models.Index(fields=["translation_key", "locale"], name="tombstone_item")]

    def __str__(self) -> str:
        return self.path
