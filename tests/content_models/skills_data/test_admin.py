"""Statistics in the admin: lists, forms and the upload of figures."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from content_models.accounts.models import User
from content_models.skills_data.models import Dataset, Indicator, Observation

CSV = "indicator,country,period,value\nict_graduates,PT,2025,4.4\nict_graduates,XX,2025,1\n"


@pytest.fixture
def admin(client: Client, indicators: None) -> Client:
    client.force_login(User.objects.create_superuser(username="admin", email="admin@example.eu", password="x"))
    return client


def upload(client: Client, text: str, **values: Any) -> str:
    file = SimpleUploadedFile("figures.csv", text.encode())
    response = client.post(reverse("skills_data_upload"), {"file": file, **values})
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("model", [Indicator, Observation, Dataset])
def test_it_lists_and_edits(admin: Client, model: Any, django_assert_max_num_queries: Any) -> None:
    names = model.snippet_viewset.get_url_name
    first = model.objects.first()

    with django_assert_max_num_queries(40):
        listing = admin.get(reverse(names("list")), {"q": str(first)[:4]})
    form = admin.get(reverse(names("edit"), args=[first.pk]))

    assert (listing.status_code, form.status_code) == (200, 200)
    assert reverse(names("edit"), args=[first.pk]) in admin.get(reverse(names("list"))).content.decode()


def test_it_shows_figures_with_the_way_to_the_upload(admin: Client) -> None:
    html = admin.get(reverse(Observation.snippet_viewset.get_url_name("list"))).content.decode()

    assert reverse("skills_data_upload") in html
    assert "55.6" in html
    assert "55.600000" not in html


def test_it_only_tries_first(admin: Client) -> None:
    before = Observation.objects.count()

    html = upload(admin, CSV, retrieved_at="2026-02-01", is_trial="on")

    assert "What would happen" in html
    assert "“XX” is not known" in html
    assert "created: 1" in html
    assert Observation.objects.count() == before


def test_it_imports_an_uploaded_file(admin: Client) -> None:
    html = upload(admin, CSV, retrieved_at="2026-02-01")

    assert "What happened" in html
    assert Observation.objects.filter(indicator__code="ict_graduates", country__code="PRT", period="2025").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [("colour\nred\n", "Unknown columns: colour"), ("a,a\n1,2\n", "These columns are there twice: a")],
)
def test_it_says_what_is_wrong_with_a_file(admin: Client, text: str, message: str) -> None:
    assert message in upload(admin, text)


def test_it_lets_only_those_upload_who_may_add_figures(client: Client, indicators: None) -> None:
    client.force_login(User.objects.create_user(username="reader", email="reader@example.eu", password="x"))

    response = client.post(reverse("skills_data_upload"), {"file": SimpleUploadedFile("f.csv", CSV.encode())})

    assert response.status_code == 302
    assert not Observation.objects.filter(period="2025").exists()
