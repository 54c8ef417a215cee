from django.apps import AppConfig


class EditorialConfig(AppConfig):
    """Everything that editors weave together into one page tree."""

    name = "content_models.editorial"
    label = "editorial"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Before anything asks for a policy: Wagtail hands out its own one for good to whoever asks first.
        from wagtail.models import Page
        from wagtail.permissions import register_permission_policy

        from content_models.editorial import topics
        from content_models.editorial.permissions.policy import ConfinedPagePermissionPolicy
        from content_models.editorial.roles import receivers as roles
        from content_models.editorial.workflows import receivers as workflows

        self.listening = (roles, workflows)
        topics.connect()
        register_permission_policy(Page, ConfinedPagePermissionPolicy())
