"""What every page type has: summary, image, publication date, origin of its text, and its place in the catalogue."""

from typing import Any, ClassVar
from uuid import UUID

from anyascii import anyascii
from django.db import models, transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.models import Page
from wagtail.search import index
from wagtail.utils.decorators import cached_classmethod
from wagtail_localize.fields import SynchronizedField

from content_models.catalogue.locking import lock_catalogue
from content_models.editorial.kinds import ContentKind, TranslationOrigin
from content_models.editorial.live_text import has_new_live_text
from content_models.editorial.models.mixins.catalogued import Catalogued
from content_models.editorial.models.mixins.classification import CLASSIFICATION_FIELDS
from content_models.editorial.models.mixins.previewed import Previewed
from content_models.editorial.origin import origin_of
from content_models.editorial.page_form import PlatformPageForm
from content_models.editorial.panels import let_drafts_wait_for_terms
from content_models.editorial.permissions.tester import ConfinedPagePermissionTester
from content_models.editorial.publication import BOOKKEEPING, follow_up
from content_models.editorial.records import write_record
from content_models.editorial.shared_values import copy_shared_values
from content_models.editorial.workflows.selection import workflow_by_kind
from content_models.media.services import prepare_page_images
from content_models.taxonomies.fields import TermField


class BasePage(Catalogued, Previewed, Page):
    """A page of the platform.

    A subclass says what it is by ``content_kind``, which of its text fields all languages share by
    ``shared_fields``, which other fields each language has for itself by ``own_per_language``, in which streams both
    are mixed by ``mixed_streams``, which fields count for its completeness by ``recommended_fields``, and what lists
    know of it by ``catalogue_values``.
    """

    base_form_class = PlatformPageForm

    slug: Any
    content_kind: ClassVar[ContentKind]
    shared_fields: ClassVar[tuple[str, ...]] = ()
    own_per_language: ClassVar[tuple[str, ...]] = ("image", "social_image")
    mixed_streams: ClassVar[tuple[str, ...]] = ()
    recommended_fields: ClassVar[tuple[str, ...]] = ("summary", "image")

    summary = models.TextField(
        _("summary"),
        max_length=500,
        blank=True,
        help_text=_("One or two sentences that lists and search results show."),
    )
    image = models.ForeignKey(
        "media.PlatformImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("image"),
    )
    image_alt = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What the image shows, for people who cannot see it. Empty: the description of the image."),
    )
    social_image = models.ForeignKey(
        "media.PlatformImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("SEO image"),
        help_text=_("Shown when the page is shared. Empty: the image of the page."),
    )
    published_at = models.DateTimeField(
        _("publication date"), null=True, blank=True, help_text=_("Empty: when the page first goes live.")
    )
    responsible_country = TermField(
        "country",
        null=True,
        blank=True,
        verbose_name=_("responsible country"),
        help_text=_("Whose national editors look after this page. Empty: the central team."),
    )
    translation_origin = models.CharField(
        max_length=24, choices=TranslationOrigin.choices, default=TranslationOrigin.ORIGINAL, editable=False
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], heading=_("Image")),
    ]
    relation_panels: ClassVar[list[Any]] = []
    promote_panels = [
        FieldPanel("slug"),
        MultiFieldPanel(
            [FieldPanel("seo_title"), FieldPanel("search_description"), FieldPanel("social_image")],
            heading=_("For search engines and social media"),
        ),
    ]
    settings_panels = [FieldPanel("published_at"), FieldPanel("responsible_country"), *Page.settings_panels]
    search_fields = [*Page.search_fields, index.SearchField("summary")]

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        names = {name for base in cls.__mro__ for name in base.__dict__.get("shared_fields", ())}
        cls.override_translatable_fields = [SynchronizedField(name) for name in sorted(names)]

    @cached_classmethod
    def get_edit_handler(cls) -> Any:  # noqa: N805 (a class method by Wagtail's decorator)
        classification = [FieldPanel(name) for name in CLASSIFICATION_FIELDS if hasattr(cls, name)]
        tabs = [
            ObjectList(cls.content_panels, heading=_("Content")),
            ObjectList(classification, heading=_("Classification")),
            ObjectList(cls.relation_panels, heading=_("Relations and exchange")),
            ObjectList(cls.promote_panels, heading=_("Promote")),
            ObjectList(cls.settings_panels, heading=_("Settings")),
        ]
        let_drafts_wait_for_terms(tabs, cls)
        shown = [tab for tab in tabs if tab.children]
        return TabbedInterface(shown, base_form_class=cls.base_form_class).bind_to_model(cls)

    def _set_core_field_defaults(self) -> None:
        parent_is_known = bool(self.path or getattr(self, "_cached_parent_obj", None))
        if not self.slug and self.title and parent_is_known:
            # Greek and Bulgarian titles are transliterated: paths stay readable in every language.
            self.slug = self._get_autogenerated_slug(slugify(anyascii(self.title)) or "page")
        super()._set_core_field_defaults()

    def permissions_for_user(self, user: Any) -> ConfinedPagePermissionTester:
        return ConfinedPagePermissionTester(user, self)

    def get_workflow(self) -> Any:
        return workflow_by_kind(self) or super().get_workflow()

    @property
    def is_source(self) -> bool:
        """Whether this is the version that the others were translated from."""
        return self.translation_origin == TranslationOrigin.ORIGINAL

    def own_coalition_key(self) -> UUID | None:
        """The coalition that this page itself is, if it is one."""
        return None

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Saves the page with everything that follows from it, in one transaction.

        Wagtail saves single columns of an object that holds a draft in memory: then the row is what counts, and it
        is read again.
        """
        columns = kwargs.get("update_fields")
        if columns is not None and BOOKKEEPING.issuperset(columns):
            super().save(*args, **kwargs)
            return
        if columns is None:
            prepare_page_images({self.image_id, self.social_image_id}, live=self.live)
        with transaction.atomic():
            lock_catalogue()
            if columns is None:
                self.prepare_row()
            super().save(*args, **kwargs)
            follow_up(self if columns is None else type(self).objects.get(pk=self.pk))

    def prepare_row(self) -> None:
        if self._state.adding and self.has_other_languages():
            self.translation_origin = TranslationOrigin.HUMAN
        if self.live:
            self.published_at = self.published_at or self.first_published_at or timezone.now()
            if self.is_source or has_new_live_text(self):
                self.translation_origin = origin_of(self)

    def has_other_languages(self) -> bool:
        return Page.objects.filter(translation_key=self.translation_key).exclude(pk=self.pk).exists()

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        revision = super().save_revision(*args, **kwargs)
        write_record(self)
        prepare_page_images({self.image_id, self.social_image_id}, live=False)
        return revision

    def with_content_json(self, content: dict[str, Any]) -> Any:
        """The page with the values of a revision, but for those that belong to the item as a whole."""
        page = super().with_content_json(content)
        page.translation_origin = self.translation_origin
        if not self.is_source:
            # Read again: whoever holds this object may have loaded it before the source was published.
            row = type(self).objects.get(pk=self.pk)
            copy_shared_values(source=row, target=page)
        return page
