"""Audio and video in the admin: list, form and chooser, confined by collection."""

from typing import Any

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import DateColumn
from wagtail.permissions import policy_registry
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
)
from wagtail.snippets.views.snippets import CopyView, DeleteView, EditView, HistoryView, SnippetViewSet, UsageView

from content_models.media.forms import MediaFileForm
from content_models.media.models import MediaFile

SEEN_WITH = ["change", "delete"]


def files_for(request: HttpRequest, permissions: list[str]) -> QuerySet[MediaFile]:
    policy = policy_registry.get_by_type(MediaFile)
    return policy.instances_user_has_any_permission_for(request.user, permissions)


class OfferedToUser:
    """Knows in a chooser only the files of the collections that the user may choose from."""

    request: HttpRequest

    def get_object_list(self) -> QuerySet[MediaFile]:
        return files_for(self.request, ["choose"]).order_by("title")

    def get_object(self, pk: str) -> MediaFile:
        return self.get_object_list().get(pk=pk)

    def get_objects(self, pks: list[str]) -> QuerySet[MediaFile]:
        return self.get_object_list().filter(pk__in=pks)


class ChooseMediaFileView(OfferedToUser, ChooseView):
    pass


class ChooseMediaFileResultsView(OfferedToUser, ChooseResultsView):
    pass


class ChosenMediaFileView(OfferedToUser, SnippetChosenView):
    pass


class ChosenMediaFilesView(OfferedToUser, SnippetChosenMultipleView):
    pass


class MediaFileChooserViewSet(SnippetChooserViewSet):
    choose_view_class = ChooseMediaFileView
    choose_results_view_class = ChooseMediaFileResultsView
    chosen_view_class = ChosenMediaFileView
    chosen_multiple_view_class = ChosenMediaFilesView


class InCollectionsOfUser:
    """Refuses a guessed address: the views of snippets ask for a permission on the type, not on the file."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not files_for(request, SEEN_WITH).filter(pk=unquote(str(kwargs["pk"]))).exists():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class EditMediaFileView(InCollectionsOfUser, EditView):
    pass


class DeleteMediaFileView(InCollectionsOfUser, DeleteView):
    pass


class CopyMediaFileView(InCollectionsOfUser, CopyView):
    pass


class MediaFileHistoryView(InCollectionsOfUser, HistoryView):
    pass


class MediaFileUsageView(InCollectionsOfUser, UsageView):
    pass


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
    edit_view_class = EditMediaFileView
    delete_view_class = DeleteMediaFileView
    copy_view_class = CopyMediaFileView
    history_view_class = MediaFileHistoryView
    usage_view_class = MediaFileUsageView
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
        return files_for(request, SEEN_WITH).select_related("collection")
