"""Every content type: created through its form in the admin, read back with every field of its table."""

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site, get_page_models

from content_models.editorial.models import HomePage, OrganisationPage, SiteProfile
from content_models.editorial.models.base import BasePage
from content_models.editorial.tables import content_tables
from graphql_schema.clients.staff import make_staff_token
from graphql_schema.preview.documents import whole_type_parts
from graphql_schema.schema import build
from tests.support.filling import Filler
from tests.support.form_data import post_data
from tests.support.supply import Supply

MODELS = [model for model in get_page_models() if issubclass(model, BasePage)]
BESIDE_THE_FORM = {"derived", "organisations", "linked"}
SECOND_SITE = {"hostname": "second.example.eu", "port": "80", "site_name": "Second site"}


@pytest.fixture
def admin(client: Client, editor: Any) -> Client:
    client.force_login(editor)
    return client


def place_for(model: type[Page], home: HomePage) -> Page:
    """The home page, else a section under it; a home page stands at the top, beside the first."""
    if model is HomePage:
        return home.get_parent()
    if model.can_exist_under(home):
        return home
    section = next(kind for kind in model.allowed_parent_page_models() if kind.can_exist_under(home))
    return home.add_child(instance=section(title="Section", slug="section"))


def open_second_site(admin: Client, home: HomePage) -> Site:
    """A site that starts at the first one's home page until it has its own."""
    response = admin.post(reverse("wagtailsites:add"), {**SECOND_SITE, "root_page": home.pk})
    assert response.status_code == 302, response.context["form"].errors
    site = Site.objects.get(hostname=SECOND_SITE["hostname"])
    SiteProfile.objects.create(site=site, key="second", fallback=["en"])
    return site


def give_home_page(admin: Client, site: Site, page: Page) -> None:
    response = admin.post(reverse("wagtailsites:edit", args=(site.pk,)), {**SECOND_SITE, "root_page": page.pk})
    assert response.status_code == 302, response.context["form"].errors


def create_through_the_form(admin: Client, editor: Any, page: Page, parent: Page) -> Page:
    parent.set_url_path(parent.get_parent())
    page._cached_parent_obj = parent
    data = post_data(page, editor)
    address = reverse("wagtailadmin_pages:add", args=("editorial", type(page)._meta.model_name, parent.pk))

    response = admin.post(address, {**dict(data.lists()), "action-publish": "action-publish"})

    assert response.status_code == 302, form_errors(response)
    return type(page).objects.get(title=page.title)


def form_errors(response: Any) -> Any:
    form = response.context["form"]
    blocks = {name: block_errors(error) for name, errors in form.errors.as_data().items() for error in errors}
    return {
        "fields": form.errors,
        "blocks": blocks,
        "formsets": {name: part.errors for name, part in form.formsets.items()},
    }


def block_errors(error: Any) -> Any:
    """What is wrong inside a stream, by its blocks."""
    return error.as_json_data() if hasattr(error, "as_json_data") else str(error)


def read_back(page: Page, site: str, token: str) -> dict[str, Any]:
    """Everything of an item of a site, in as many requests as the limit of a document's size asks for.

    Every field of the figures below a page costs more than the anonymous may ask for at once.
    """
    parts = whole_type_parts(build(), type(page).__name__, longest=10_000)
    answers = [ask_for(page, site, part, token) for part in parts]
    return {name: value for answer in answers for name, value in answer.items()}


def ask_for(page: Page, site: str, fields: str, token: str) -> dict[str, Any]:
    document = f"query Item($key: ID!, $site: String!) {{ item(translationKey: $key, site: $site) {{ {fields} }} }}"
    body = {"query": document, "variables": {"key": str(page.translation_key), "site": site}}
    client = Client(headers={"authorization": f"Bearer {token}"})
    answer = client.post("/graphql/", json.dumps(body), content_type="application/json").json()
    assert "errors" not in answer, answer["errors"]
    return answer["data"]["item"]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_it_is_created_in_the_admin_and_read_back_with_every_field(
    model: type[Page], admin: Client, editor: Any, home: HomePage, site: Any
) -> None:
    supply = Supply(home)
    supply.instance_of(OrganisationPage)
    filled = Filler(supply).fill(model, slug="everything")
    second_site = open_second_site(admin, home) if model is HomePage else None

    page = create_through_the_form(admin, editor, filled, place_for(model, home))
    if second_site:
        give_home_page(admin, second_site, page)

    answer = read_back(page, "second" if second_site else "main", make_staff_token(editor.pk))
    assert answer["__typename"] == model.__name__
    assert [row["name"] for row in rows_of(model) if is_empty(answer, row)] == []


def rows_of(model: type[Page]) -> list[dict[str, Any]]:
    """What the type's table promises to front ends, but for what no form has: systems write it."""
    table = next(table for table in content_tables() if table["model"] == model._meta.label)
    fields = model.get_edit_handler().get_form_class().base_fields
    in_form = [row for row in table["fields"] if "left_out" not in row and row.get("graphql")]
    return [row for row in in_form if row["kind"] in BESIDE_THE_FORM or row["field"] in fields]


def is_empty(answer: dict[str, Any], row: dict[str, Any]) -> bool:
    value: Any = answer
    for step in row["graphql"].split("."):
        value = value[step]
    return value in (None, "", [], {})
