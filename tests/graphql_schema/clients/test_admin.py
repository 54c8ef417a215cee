"""API clients in the admin: for administrators alone; a token is shown once."""

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from content_models.accounts.models import User
from graphql_schema.clients.tokens import digest_of
from graphql_schema.documents import document_key
from graphql_schema.models import ApiClient, ApiToken, TrustedDocument
from tests.factories.editors import client_of, make_editor

FREE = "query Free { languages { code } }"


@pytest.fixture
def admin(editor: User) -> Client:
    return client_of(editor)


@pytest.fixture
def owner(db: None) -> ApiClient:
    return ApiClient.objects.create(name="Widgets", contact="widgets@example.eu")


def test_an_administrator_makes_a_client(admin: Client) -> None:
    values = {"name": "Widgets", "contact": "widgets@example.eu", "can_read": "on", "is_active": "on"}
    response = admin.post(reverse("apiclient:add"), values)

    assert response.status_code == 302
    assert ApiClient.objects.values("name", "can_read", "can_preview").get() == {
        "name": "Widgets",
        "can_read": True,
        "can_preview": False,
    }


def test_a_token_is_shown_once(admin: Client, owner: ApiClient) -> None:
    response = admin.post(reverse("apitoken:add"), {"client": owner.pk, "label": "live", "expires_at": ""})
    token = ApiToken.objects.get()
    text = response.content.decode().split('<code id="token">')[1].split("</code>")[0]

    assert digest_of(text) == token.digest
    assert "no-store" in response["Cache-Control"]
    later = (
        admin.get(reverse("apitoken:index")).content.decode()
        + admin.get(reverse("apitoken:edit", args=[token.pk])).content.decode()
    )
    assert text not in later
    assert token.start in later


def test_a_token_that_would_have_ended_already_is_not_made(admin: Client, owner: ApiClient) -> None:
    response = admin.post(reverse("apitoken:add"), {"client": owner.pk, "label": "", "expires_at": "2020-01-01 10:00"})

    assert "This moment has passed." in response.content.decode()
    assert not ApiToken.objects.exists()


def test_a_token_can_be_revoked(admin: Client, owner: ApiClient) -> None:
    admin.post(reverse("apitoken:add"), {"client": owner.pk, "label": "live", "expires_at": ""})
    token = ApiToken.objects.get()
    admin.post(reverse("apitoken:edit", args=[token.pk]), {"label": "old", "expires_at": "", "is_revoked": "on"})
    token.refresh_from_db()

    assert (token.label, token.client, token.revoked_at is not None) == ("old", owner, True)


def upload(admin: Client, owner: ApiClient, content: Any) -> Any:
    file = SimpleUploadedFile("manifest.json", json.dumps(content).encode())
    return admin.post(reverse("trustedmanifest:add"), {"client": owner.pk, "name": "1.0", "file": file})


def test_a_manifest_is_uploaded(admin: Client, owner: ApiClient) -> None:
    assert upload(admin, owner, {document_key(FREE): FREE}).status_code == 302
    assert TrustedDocument.objects.values_list("manifest__name", "digest", "text").get() == (
        "1.0",
        document_key(FREE),
        FREE,
    )


def test_a_manifest_with_a_wrong_document_is_refused_with_the_reason(admin: Client, owner: ApiClient) -> None:
    wrong = "query Wrong { nothingOfThisName }"
    response = upload(admin, owner, {document_key(wrong): wrong})

    assert "Cannot query field" in response.content.decode()
    assert not TrustedDocument.objects.exists()


@pytest.mark.parametrize("name", ["apiclient", "apitoken", "trustedmanifest", "deprecateduse"])
def test_others_do_not_get_in(db: None, name: str) -> None:
    stranger = client_of(make_editor("content_editor"))
    response = stranger.get(reverse(f"{name}:index"))

    assert (response.status_code, response["Location"]) == (302, "/admin/")


@pytest.mark.parametrize("name", ["apiclient", "apitoken", "trustedmanifest", "deprecateduse"])
def test_each_listing_opens_for_an_administrator(admin: Client, owner: ApiClient, name: str) -> None:
    assert admin.get(reverse(f"{name}:index")).status_code == 200
