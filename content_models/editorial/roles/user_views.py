"""The admin of users with our forms."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from wagtail.users.views.users import CreateView, EditView, UserViewSet

from content_models.editorial.roles.user_forms import PlatformUserCreationForm, PlatformUserEditForm


class PlatformUserCreateView(CreateView):
    """Tells the form who fills it."""

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "for_user": self.request.user}


class PlatformUserEditView(EditView):
    """The same; administrators are changed by administrators only."""

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "for_user": self.request.user}

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.object.is_superuser and not request.user.is_superuser:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class PlatformUserViewSet(UserViewSet):
    """Users with what confines them."""

    add_view_class = PlatformUserCreateView
    edit_view_class = PlatformUserEditView

    def get_form_class(self, for_update: bool = False) -> type:
        return PlatformUserEditForm if for_update else PlatformUserCreationForm
