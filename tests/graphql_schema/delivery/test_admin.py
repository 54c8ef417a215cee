"""Webhooks in the admin: for administrators alone; what was sent can be read and sent again, and not edited."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse

from content_models.accounts.models import User
from graphql_schema.models import Delivery, WebhookEndpoint


@pytest.fixture
def delivery(db: None) -> Delivery:
    endpoint = WebhookEndpoint.objects.create(name="Front end", url="https://example.eu/hook")
    return Delivery.objects.create(
        endpoint=endpoint, payload={"type": "content.changed"}, state="failed", attempts=10, error="away"
    )


def test_an_administrator_reads_the_log_and_sends_again(client: Client, editor: User, delivery: Delivery) -> None:
    client.force_login(editor)

    log = client.get(reverse("delivery:index"))
    detail = client.get(reverse("delivery:inspect", args=[delivery.pk]))
    asked = client.get(reverse("delivery:again", args=[delivery.pk]))
    delivery.refresh_from_db()
    assert delivery.state == "failed"
    done = client.post(reverse("delivery:again", args=[delivery.pk]))

    assert delivery.message_id in log.content.decode()
    assert "away" in detail.content.decode()
    assert asked.status_code == 200
    assert done.url == reverse("delivery:index")
    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts, delivery.error) == ("pending", 0, "")


def test_nobody_edits_or_adds_or_deletes_what_was_sent(client: Client, editor: User, delivery: Delivery) -> None:
    client.force_login(editor)

    for address in (
        reverse("delivery:add"),
        reverse("delivery:edit", args=[delivery.pk]),
        reverse("delivery:delete", args=[delivery.pk]),
    ):
        assert client.post(address).status_code == 302
    assert Delivery.objects.filter(pk=delivery.pk, state="failed").exists()


def test_an_administrator_adds_a_webhook_with_a_secret_of_its_own(client: Client, editor: User) -> None:
    client.force_login(editor)
    form = client.get(reverse("webhookendpoint:add")).context["form"]

    values = {"name": "Site", "url": "https://example.eu/hook", "secret": form["secret"].initial, "is_active": "on"}
    client.post(reverse("webhookendpoint:add"), values)

    assert WebhookEndpoint.objects.get().secret == values["secret"]
    assert "whsec_" not in client.get(reverse("webhookendpoint:index")).content.decode()


def test_others_see_nothing_of_it(client: Client, delivery: Delivery) -> None:
    somebody = User.objects.create_user("somebody", "somebody@example.eu", "a long password for tests")
    group = Group.objects.create(name="Some editors")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    somebody.groups.add(group)
    client.force_login(somebody)

    again = client.post(reverse("delivery:again", args=[delivery.pk]))

    assert again.status_code in {302, 403}
    for name in ("delivery:index", "webhookendpoint:index", "webhookendpoint:add"):
        assert client.get(reverse(name)).status_code == 302
    delivery.refresh_from_db()
    assert delivery.state == "failed"
