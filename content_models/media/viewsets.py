"""Audio and video in the admin: list, form and chooser, confined by collection."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import DateColumn
from wagtail.permissions import policy_registry
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from content_models.media.forms import MediaFileForm
from content_models.media.models import MediaFile

SEEN_WITH = ["change", "delete"]


class OfferedToUser:
    """Shows in a chooser the files of the collections that the user may choose from."""

    request: HttpRequest

    def get_object_list(self) -> QuerySet[MediaFile]:
        policy = policy_registry.get_by_type(MediaFile)
        return policy.instances_user_has_any_permission_for(self.request.user, ["choose"]).order_by("title")


class ChooseMediaFileView(OfferedToUser, ChooseView):
    pass


class ChooseMediaFileResultsView(OfferedToUser, ChooseResultsView):
    pass


class MediaFileChooserViewSet(SnippetChooserViewSet):
    choose_view_class = ChooseMediaFileView
    choose_results_view_class = ChooseMediaFileResultsView


class MediaFileViewSet(SnippetViewSet):
    """Registered as a snippet, so that blocks can name it in a chooser without knowing this app."""

    model = MediaFile
    icon = "media"
    menu_label = _("Audio and video")
    menu_name = "media-files"
    menu_order = 310
    add_to_admin_menu = True
    list_display = ["title", "kind", "collection", DateColumn("created_at", label=_("Created"), sort_key="created_at")]
    list_filter = ["kind", "collection"]
    chooser_viewset_class = MediaFileChooserViewSet
    edit_handler = ObjectList(
        [
            FieldPanel("title"),
            FieldRowPanel([FieldPanel("kind"), FieldPanel("duration")]),
            FieldPanel("file"),
            MultiFieldPanel(
                [FieldPanel("captions"), FieldPanel("transcript")],
                heading=_("For people who cannot hear or see it"),
            ),
            FieldPanel("poster"),
            FieldRowPanel([FieldPanel("credit"), FieldPanel("licence")]),
            FieldPanel("collection"),
        ],
        base_form_class=MediaFileForm,
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        policy = policy_registry.get_by_type(MediaFile)
        return policy.instances_user_has_any_permission_for(request.user, SEEN_WITH).select_related("collection")
