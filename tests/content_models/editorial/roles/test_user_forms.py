"""Users are confined in the admin, and nobody gives away more power than they have."""

from django.contrib.auth.models import Group
from django.urls import reverse

from content_models.accounts.models import User
from content_models.taxonomies.models import Term
from tests.factories.editors import client_of, make_editor
from tests.support.forms import filled_form

PASSWORDS = {"password1": "a-long-password-77", "password2": "a-long-password-77"}
NEW = {"username": "helena", "email": "helena@example.org", "first_name": "Helena", "last_name": "Q", **PASSWORDS}


def test_it_confines_a_new_national_editor(roles: list[str], terms: dict[str, Term]) -> None:
    administrator = User.objects.create_superuser("root", "root@example.org", "secret")
    group = Group.objects.get(name="National editors")
    confinement = {"countries": [terms["country:PRT"].pk], "languages": ["fr"], "groups": [group.pk]}

    response = client_of(administrator).post(reverse("wagtailusers_users:add"), {**NEW, **confinement})

    user = User.objects.get(username="helena")
    assert response.status_code == 302
    assert list(user.countries.all()) == [terms["country:PRT"]]
    assert user.languages == ["fr"]
    assert set(user.groups.values_list("name", flat=True)) == {"National editors", "Files of Portugal"}


def test_it_lets_community_managers_make_no_administrators(roles: list[str]) -> None:
    manager = client_of(make_editor("community_manager"))
    administrators = Group.objects.get(name="Administrators")

    manager.post(reverse("wagtailusers_users:add"), {**NEW, "is_superuser": "on"})
    manager.post(reverse("wagtailusers_users:add"), {**NEW, "username": "second", "groups": [administrators.pk]})

    assert not User.objects.get(username="helena").is_superuser
    assert not User.objects.filter(username="second").exists()


def test_it_keeps_administrators_from_community_managers(roles: list[str]) -> None:
    administrator = User.objects.create_superuser("root", "root@example.org", "secret")
    manager = client_of(make_editor("community_manager"))

    response = manager.post(reverse("wagtailusers_users:edit", args=[administrator.pk]), {**NEW, "username": "root"})

    assert response.status_code == 302
    assert User.objects.get(pk=administrator.pk).email == "root@example.org"


def test_it_lets_nobody_free_themselves(roles: list[str], terms: dict[str, Term]) -> None:
    user = make_editor("community_manager", countries=(terms["country:PRT"],))
    address = reverse("wagtailusers_users:edit", args=[user.pk])
    client = client_of(user)

    client.post(address, {**filled_form(client.get(address)), "countries": []})

    assert list(User.objects.get(pk=user.pk).countries.all()) == [terms["country:PRT"]]
