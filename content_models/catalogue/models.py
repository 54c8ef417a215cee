"""One flat row for everything that readers can see: what lists, filters, facets and search answer from.

Derived: written only by ``catalogue.services`` and ``image_services``. A draft, private, expired or restricted item has
no row.
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
    version = models.BigIntegerField(default=0, help_text="The number of the change that wrote this row last.")

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
            # One for each order, whatever the languages and kinds: a list reads its page off the index and stops.
            models.Index(fields=["site", "-published_at", "translation_key"], name="entry_by_published"),
            models.Index(fields=["site", "-updated_at", "translation_key"], name="entry_by_updated"),
            models.Index(fields=["site", "sort_title", "translation_key"], name="entry_by_title"),
            models.Index(fields=["site", "starts_at", "translation_key"], name="entry_by_start"),
            models.Index(fields=["site", "deadline", "translation_key"], name="entry_by_deadline"),
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
    starts_at = models.DateTimeField(null=True, help_text="When it would have begun: calendars take it back.")
    terms = models.JSONField(default=list, help_text="Primary keys of the terms that it had.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["site", "path"], name="tombstone_once_per_path")]
        indexes = [
            models.Index(fields=["translation_key", "locale"], name="tombstone_item"),
            models.Index(fields=["site", "starts_at"], name="tombstone_start"),
        ]

    def __str__(self) -> str:
        return self.path


class EntryText(models.Model):
    """The words of an entry, as the analyser made them: folded words in order, separated by spaces.

    A stem is not stored: the analyser makes it from the folded word and the language.
    """

    entry = models.OneToOneField(CatalogueEntry, primary_key=True, on_delete=models.CASCADE, related_name="text")
    locale = models.CharField(max_length=8)
    title = models.TextField(blank=True)
    summary = models.TextField(blank=True)
    body = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"words of {self.entry_id}"


class Word(models.Model):
    """A folded word that at least one entry of a language has: what typing errors and prefixes are expanded with."""

    locale = models.CharField(max_length=8)
    word = models.CharField(max_length=64)
    entries = models.PositiveIntegerField(help_text="How many entries have it.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["locale", "word"], name="word_once_per_language")]

    def __str__(self) -> str:
        return f"{self.locale} {self.word}"


class ChangeKind(models.TextChoices):
    """What happened."""

    WRITTEN = "written", "a row was written"
    GONE = "gone", "a row was removed"
    TOPIC = "topic", "something beside the rows changed"


class Change(models.Model):
    """The log that caches, indexes, webhooks and harvesters follow, in the order of commits.

    A number is taken under the catalogue's lock, which its transaction keeps until it has committed: whoever has
    read up to a number has missed nothing below it. Old changes are forgotten; who was away for longer starts anew.
    """

    number = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(auto_now_add=True)
    what = models.CharField(max_length=8, choices=ChangeKind)
    entry_id = models.BigIntegerField(null=True, help_text="No foreign key: the row may be gone.")
    page_id = models.BigIntegerField(null=True)
    site_id = models.BigIntegerField(null=True)
    kind = models.CharField(max_length=24, blank=True)
    locale = models.CharField(max_length=8, blank=True)
    translation_key = models.UUIDField(null=True)
    path = models.CharField(max_length=1000, blank=True)
    before = models.JSONField(
        null=True, help_text="Site, kind and path of the row before, where one of them was another: [site, kind, path]."
    )
    topic = models.CharField(max_length=255, blank=True, help_text="With “topic”: what changed, such as menu:main:en.")

    class Meta:
        indexes = [models.Index(fields=["at"], name="change_at")]

    def __str__(self) -> str:
        return f"{self.number} {self.what} {self.topic or self.path}"
