"""The synchronisation of the roles: complete, repeatable, and honest about what it changed."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import Collection, Page, TranslatableMixin, get_page_models
from wagtail.snippets.models import get_snippet_models

from content_models.accounts.models import User
from content_models.editorial.models.base import BasePage
from content_models.editorial.roles.definitions import ROLES, role
from content_models.editorial.roles.permissions import models_of_kinds
from content_models.editorial.roles.sync import sync_roles
from content_models.taxonomies.models import Term
from tests.factories.editors import make_editor


def test_it_makes_a_group_for_each_role(roles: list[str]) -> None:
    assert set(Group.objects.values_list("name", flat=True)) >= {item.group for item in ROLES}
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()


def test_it_changes_nothing_the_second_time(roles: list[str]) -> None:
    output = StringIO()

    call_command("sync_roles", stdout=output)

    assert output.getvalue().splitlines() == ["nothing to change"]


def test_it_takes_back_what_a_role_may_not(roles: list[str]) -> None:
    group = Group.objects.get(name="Translators")
    publish = Group.objects.get(name="Reviewers").page_permissions.get(permission__codename="publish_page")
    group.page_permissions.create(page=Page.get_first_root_node(), permission=publish.permission)
    said: list[str] = []

    sync_roles(said.append)

    assert said == ["Translators: may no longer publish_page on all pages"]


def test_it_covers_every_page_type_and_every_snippet(roles: list[str]) -> None:
    reviewer = make_editor("reviewer")
    page_types = {model for model in get_page_models() if issubclass(model, BasePage)}
    editable = {model for model in page_types if reviewer.has_perm(f"editorial.change_{model._meta.model_name}")}

    assert page_types - editable == {model for model in page_types if model.__name__ == "HomePage"}
    assert {model for models in models_of_kinds().values() for model in models} == page_types
    for snippet in get_snippet_models():
        assert reviewer.has_perm(f"{snippet._meta.app_label}.change_{snippet._meta.model_name}")


def test_translators_see_every_piece_that_exists_in_several_languages_and_change_none(roles: list[str]) -> None:
    permissions = Group.objects.get(name="Translators").permissions.filter(content_type__app_label="editorial")
    given = set(permissions.exclude(codename__endswith="page").values_list("codename", flat=True))

    translated = {model for model in get_snippet_models() if issubclass(model, TranslatableMixin)}
    assert given == {f"view_{model._meta.model_name}" for model in translated}


def test_it_gives_national_editors_the_collection_of_their_country(roles: list[str], terms: dict[str, Term]) -> None:
    editor = make_editor("national_editor", countries=(terms["country:PRT"],))
    names = set(editor.groups.values_list("name", flat=True))
    collection = Collection.objects.get(name="Portugal")

    editor.countries.set([terms["country:FRA"]])

    assert names == {"National editors", "Files of Portugal"}
    assert collection.get_parent().name == "Countries"
    assert set(editor.groups.values_list("name", flat=True)) == {"National editors", "Files of France"}


@pytest.mark.parametrize(
    ("key", "may_publish", "may_edit_events", "may_edit_listings"),
    [
        ("advanced_contributor", False, True, False),
        ("content_editor", False, True, False),
        ("reviewer", True, True, True),
        ("critical_reviewer", True, False, True),
        ("community_manager", True, False, False),
        ("translator", False, True, True),
        ("national_editor", False, True, False),
        ("coalition_member", False, True, False),
        ("administrator", True, True, True),
    ],
)
def test_it_gives_each_role_its_rights(
    roles: list[str], key: str, may_publish: bool, may_edit_events: bool, may_edit_listings: bool
) -> None:
    user: User = make_editor(key)
    codenames = set(
        user.groups.get(name=role(key).group).page_permissions.values_list("permission__codename", flat=True)
    )

    assert user.has_perm("wagtailadmin.access_admin")
    assert ("publish_page" in codenames) == may_publish
    assert user.has_perm("editorial.change_eventpage") == may_edit_events
    assert user.has_perm("editorial.change_listingpage") == may_edit_listings
