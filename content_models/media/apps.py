from django.apps import AppConfig


class MediaConfig(AppConfig):
    """Images, documents, audio and video."""

    name = "content_models.media"
    label = "media"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
        from wagtail.permissions import register_permission_policy

        from content_models.media import receivers
        from content_models.media.models import MediaFile

        self.listening = receivers
        policy = CollectionOwnershipPermissionPolicy(MediaFile, auth_model=MediaFile, owner_field_name="uploaded_by")
        register_permission_policy(MediaFile, policy)
