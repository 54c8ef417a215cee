"""GraphiQL is for developers and for those who may enter the admin."""

from django.contrib.auth.models import Permission
from django.test import Client
from graphql import parse, validate
from pytest_django.fixtures import Settings

from content_models.accounts.models import User
from graphql_schema.graphiql import saved_examples
from graphql_schema.schema import build


def test_it_sends_strangers_to_the_login(client: Client, db: None) -> None:
    response = client.get("/graphiql/")

    assert response.status_code == 302
    assert response["Location"] == "/admin/login/?next=/graphiql/"


def test_it_opens_for_editors(client: Client, db: None) -> None:
    editor = User.objects.create_user("editor@example.eu")
    editor.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(editor)
    response = client.get("/graphiql/")

    assert response.status_code == 200
    assert b"graphql_schema/graphiql/graphiql.min" in response.content
    assert b"UpcomingEvents" in response.content


def test_it_opens_for_everybody_in_development(client: Client, db: None, settings: Settings) -> None:
    settings.DEBUG = True

    assert client.get("/graphiql/").status_code == 200


def test_its_examples_are_valid() -> None:
    found = {example["query"]: validate(build(), parse(example["query"])) for example in saved_examples()}

    assert len(found) == 4
    assert [errors for errors in found.values() if errors] == []
