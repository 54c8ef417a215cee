"""Stands in INSTALLED_APPS in the place of ``wagtail.users``, to say which views edit users."""

from wagtail.users.apps import WagtailUsersAppConfig


class PlatformUsersConfig(WagtailUsersAppConfig):
    """Wagtail's app for users with our forms."""

    user_viewset = "content_models.editorial.roles.user_views.PlatformUserViewSet"
