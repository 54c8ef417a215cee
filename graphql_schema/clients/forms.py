"""The forms of API clients in the admin."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateTimeInput

from graphql_schema.clients.tokens import issue_token, revoke_token
from graphql_schema.models import ApiToken, TrustedManifest
from graphql_schema.trusted_documents.registration import (
    LARGEST_MANIFEST,
    ManifestRefusedError,
    problems_of,
    read_manifest,
    register_documents,
)


class TokenForm(WagtailAdminModelForm):
    """A new token, or one that is to end. Once it was made, its text is on ``instance.shown_once`` and nowhere else."""

    is_revoked = forms.BooleanField(
        required=False, label="Revoke", help_text="It opens nothing from now on, and cannot be made valid again."
    )

    class Meta:
        model = ApiToken
        fields = ["client", "label", "expires_at"]
        widgets = {"expires_at": AdminDateTimeInput()}

    instance: ApiToken

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            del self.fields["is_revoked"]
        else:
            self.fields["client"].disabled = True
            self.fields["is_revoked"].initial = self.instance.revoked_at is not None

    def clean_expires_at(self) -> Any:
        expires_at = self.cleaned_data["expires_at"]
        if self.instance.pk is None and expires_at and expires_at <= timezone.now():
            raise ValidationError("This moment has passed.")
        return expires_at

    def save(self, commit: bool = True) -> ApiToken:
        if self.instance.pk is None:
            values = self.cleaned_data
            token, text = issue_token(values["client"], label=values["label"], expires_at=values["expires_at"])
            token.shown_once = text
            self.instance = token
            return token
        token = super().save(commit=commit)
        if self.cleaned_data.get("is_revoked"):
            revoke_token(token)
        return token


class ManifestForm(WagtailAdminModelForm):
    """A manifest with the file of its documents."""

    file = forms.FileField(
        help_text="JSON: documents by their SHA-256, as Relay, urql and graphql-codegen write them, or Apollo’s "
        "persisted query manifest."
    )

    class Meta:
        model = TrustedManifest
        fields = ["client", "name"]

    def clean_file(self) -> Any:
        upload = self.cleaned_data["file"]
        try:
            self.documents = read_manifest(upload.read(LARGEST_MANIFEST + 1))
        except ManifestRefusedError as error:
            raise ValidationError(error.problems) from error
        if problems := [problem for text in self.documents.values() for problem in problems_of(text)]:
            raise ValidationError(problems)
        return upload

    def save(self, commit: bool = True) -> TrustedManifest:
        values = self.cleaned_data
        self.instance = register_documents(client=values["client"], name=values["name"], documents=self.documents)
        return self.instance
