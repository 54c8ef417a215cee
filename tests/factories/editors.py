"""Editors for tests: a user in the group of a role, confined or not."""

from typing import Any

from django.contrib.auth.models import Group
from django.test import Client

from content_models.accounts.models import User
from content_models.editorial.roles.definitions import role
from content_models.editorial.roles.sync import sync_role
from content_models.taxonomies.models import Term


def make_editor(key: str, *, name: str = "", countries: tuple[Term, ...] = (), **values: Any) -> User:
    """A user with a role, whose group is brought in line first."""
    sync_role(role(key))
    name = name or key
    user = User.objects.create_user(username=name, email=f"{name}@example.org", password="secret", **values)
    user.groups.add(Group.objects.get(name=role(key).group))
    user.countries.set(countries)
    return user


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client
