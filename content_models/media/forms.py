"""The form of audio and video files."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.permissions import policy_registry

from content_models.media.models import MediaFile


class MediaFileForm(WagtailAdminModelForm):
    """Offers the collections that the user may add to, and remembers who uploaded."""

    class Meta:
        model = MediaFile
        fields = (
            "title",
            "kind",
            "file",
            "captions",
            "transcript",
            "poster",
            "duration",
            "credit",
            "licence",
            "collection",
        )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.for_user and "collection" in self.fields:
            policy = policy_registry.get_by_type(MediaFile)
            collections = policy.collections_user_has_permission_for(self.for_user, "add")
            self.fields["collection"].queryset = collections
            self.fields["collection"].help_text = _("Recordings of a private collection are not shown to readers.")
            if not self.instance.pk:
                self.fields["collection"].initial = collections.first()

    def save(self, commit: bool = True) -> MediaFile:
        if self.instance.pk is None and self.for_user:
            self.instance.uploaded_by = self.for_user
        return super().save(commit=commit)
