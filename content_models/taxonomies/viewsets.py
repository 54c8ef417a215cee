"""Vocabularies and terms in the admin."""

from typing import Any

from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from content_models.taxonomies.models import Term, Vocabulary
from content_models.taxonomies.term_form import TermForm


class WidgetlessChooserViewSet(SnippetChooserViewSet):
    """Leaves the widgets of fields with terms alone: they have their own."""

    register_widget = False


class TermFilterSet(WagtailFilterSet):
    class Meta:
        model = Term
        fields = ["vocabulary", "is_retired", "origin"]


class TermViewSet(SnippetViewSet):
    """Terms: labels in all languages, retirement, terms of our own."""

    model = Term
    icon = "tag"
    menu_label = _("Terms")
    list_display = [
        "__str__",
        Column("code", label=_("Code"), sort_key="code"),
        Column("vocabulary", label=_("Vocabulary"), sort_key="vocabulary__title"),
        Column("parent", label=_("Broader term"), accessor="parent.label"),
        Column("origin", label=_("Origin"), accessor="get_origin_display", sort_key="origin"),
        Column("state", label=_("State"), sort_key="is_retired"),
    ]
    filterset_class = TermFilterSet
    search_fields = ["label", "code"]
    search_backend_name = None
    ordering = ["vocabulary__title", "order"]
    list_per_page = 50
    copy_view_enabled = False
    chooser_viewset_class = WidgetlessChooserViewSet
    edit_handler = ObjectList(
        [
            FieldPanel("vocabulary"),
            FieldPanel("label"),
            FieldPanel("code"),
            FieldPanel("uri"),
            FieldPanel("parent"),
            FieldRowPanel([FieldPanel("order"), FieldPanel("group")]),
            FieldPanel("note"),
            FieldPanel("is_retired"),
            InlinePanel("labels", label=_("Label in another language")),
        ],
        base_form_class=TermForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Term]:
        return Term.objects.select_related("vocabulary", "parent").labelled()


class VocabularyViewSet(SnippetViewSet):
    """Vocabularies: to look at. They come from files with the platform."""

    model = Vocabulary
    icon = "list-ul"
    menu_label = _("Vocabularies")
    list_display = [
        "title",
        Column("key", label=_("Key"), sort_key="key"),
        Column("number_of_terms", label=_("Terms"), sort_key="number_of_terms"),
        Column("version", label=_("Version")),
        Column("status", label=_("Status")),
    ]
    inspect_view_enabled = True
    copy_view_enabled = False
    search_fields = ["title", "key", "source"]
    search_backend_name = None
    ordering = ["title"]
    list_per_page = 100
    inspect_view_fields = [
        "title", "key", "number", "source", "version", "licence", "uri_prefix", "note", "is_hierarchical", "status",
    ]  # fmt: skip
    chooser_viewset_class = WidgetlessChooserViewSet
    edit_handler = ObjectList([FieldPanel("title"), FieldPanel("note")])

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return Vocabulary.objects.annotate(number_of_terms=Count("terms"))


class VocabularyGroup(SnippetViewSetGroup):
    """The menu of vocabularies."""

    menu_label = _("Vocabularies")
    menu_name = "vocabularies"
    menu_icon = "tag"
    menu_order = 420
    items = (TermViewSet, VocabularyViewSet)
