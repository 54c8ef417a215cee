"""The admin of what has no page of its own: persons, announcements, calls to action, contacts, links, menus."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import MediaContainer
from wagtail.snippets.views.snippets import EditView, SnippetViewSet, SnippetViewSetGroup

from content_models.editorial.models.navigation import Footer, Menu
from content_models.editorial.models.person import Person
from content_models.editorial.models.snippets import Announcement, CallToAction, ContactPoint, LinkList
from content_models.editorial.viewsets.side_panels import registered_panels


class SharedPieceEditView(EditView):
    """The editor of a shared piece with the panels that were registered."""

    def get_side_panels(self) -> MediaContainer:
        panels = super().get_side_panels()
        if self.expects_json_response:
            return panels
        return MediaContainer([*panels, *registered_panels(self.object, self.request)])


class SharedPieceViewSet(SnippetViewSet):
    """What all of them have."""

    edit_view_class = SharedPieceEditView


class PersonViewSet(SharedPieceViewSet):
    """Persons."""

    model = Person
    icon = "user"
    list_display = ["name", "role", "organisation", "locale", "live"]
    list_filter = ["country"]


class AnnouncementViewSet(SharedPieceViewSet):
    """Announcements."""

    model = Announcement
    icon = "warning"
    list_display = ["title", "tone", "shown_from", "shown_until", "locale", "live"]
    list_filter = ["tone"]


class CallToActionViewSet(SharedPieceViewSet):
    """Calls to action."""

    model = CallToAction
    icon = "thumbtack"
    list_display = ["title", "locale", "live"]


class ContactPointViewSet(SharedPieceViewSet):
    """Contact points."""

    model = ContactPoint
    icon = "mail"
    list_display = ["name", "purpose", "email", "locale", "live"]
    list_filter = ["country"]


class LinkListViewSet(SharedPieceViewSet):
    """Link lists."""

    model = LinkList
    icon = "list-ul"
    list_display = ["title", "locale", "live"]


class MenuViewSet(SharedPieceViewSet):
    """Menus."""

    model = Menu
    icon = "bars"
    list_display = ["title", "key", "site", "locale", "live"]
    list_filter = ["key"]


class FooterViewSet(SharedPieceViewSet):
    """Footers."""

    model = Footer
    icon = "minus"
    list_display = ["__str__", "site", "locale", "live"]


class SharedPiecesGroup(SnippetViewSetGroup):
    """The group of the menu that holds them."""

    menu_label = _("Shared pieces")
    menu_name = "shared-pieces"
    menu_icon = "snippet"
    menu_order = 260
    items = (
        PersonViewSet,
        AnnouncementViewSet,
        CallToActionViewSet,
        ContactPointViewSet,
        LinkListViewSet,
        MenuViewSet,
        FooterViewSet,
    )
