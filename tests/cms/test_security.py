"""Headers that protect browsers, by path."""

import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Site

from cms.security.csp import policy_for_path
from cms.settings.components.policies import ADMIN_DIRECTIVES
from content_models.accounts.models import User
from content_models.editorial.models import ListingPage, SiteProfile
from tests.support.services import ROOT

PRODUCTION = {
    "PATH": "/usr/bin:/bin",
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "DSJP_SECRET_KEY": "Zq8!vT2#mK5$wB9%xL3^nR7&cJ4*hF6(gD1)sA0-pY+eU=iO~bW",
    "DSJP_ALLOWED_HOSTS": "platform.example",
}


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in policy.split(";"))}


@pytest.mark.django_db
def test_pages_outside_the_admin_get_the_strict_policy(client: Client) -> None:
    policy = directives(client.get("/nowhere-at-all/", follow=True)["Content-Security-Policy"])

    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == ["'self'"]
    assert policy["style-src"] == ["'self'"]
    assert policy["frame-ancestors"] == ["'self'"]


@pytest.mark.django_db
def test_the_admin_gets_its_own_policy(client: Client) -> None:
    policy = directives(client.get("/admin/login/")["Content-Security-Policy"])

    assert policy["script-src"] == ["'self'", "'unsafe-inline'"]
    assert policy["object-src"] == ["'none'"]
    assert policy["default-src"] == ["'self'"]


def test_page_forms_may_frame_the_front_end_that_shows_a_sites_drafts(
    client: Client, editor: User, site: Site, latest: ListingPage
) -> None:
    SiteProfile.objects.update(preview_url="https://front.example.eu/api/preview?site=main")
    client.force_login(editor)

    policies = [client.get(path)["Content-Security-Policy"] for path in (f"/admin/pages/{latest.pk}/edit/", "/admin/")]

    assert [directives(policy)["frame-src"] for policy in policies] == [
        ["'self'", "https://front.example.eu"],
        ["'self'"],
    ]


def test_a_policy_belongs_to_a_path_prefix() -> None:
    assert policy_for_path("/admin/pages/") == ADMIN_DIRECTIVES
    assert policy_for_path("/administrators/") is None


@pytest.mark.django_db
def test_every_answer_carries_the_fixed_headers(client: Client) -> None:
    response = client.get("/admin/login/")

    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in response["Permissions-Policy"]


QUERY = {"query": "{ __typename }"}


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "post", "options"])
def test_the_short_way_to_the_api_says_what_the_long_one_says(client: Client, settings: Any, method: str) -> None:
    short = getattr(client, method)("/graphql/", QUERY, headers={"accept-language": "fr"})
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != "cms.stateless.StatelessMiddleware"]
    long = getattr(Client(), method)("/graphql/", QUERY, headers={"accept-language": "fr"})

    assert (short.status_code, short.content) == (long.status_code, long.content)
    assert comparable(short.headers) == comparable(long.headers)


def comparable(headers: Mapping[str, str]) -> dict[str, list[str]]:
    """Without what is another in each request; the directives of a policy have no order."""
    return {
        name: sorted(value.split("; ")) for name, value in headers.items() if not name.startswith(("X-Req", "Rate"))
    }


@pytest.mark.django_db
def test_the_api_refuses_a_host_that_is_none_of_ours(client: Client) -> None:
    response = client.get("/graphql/", QUERY, headers={"host": "elsewhere.example"})

    assert response.status_code == 400


@pytest.mark.django_db
@pytest.mark.parametrize(("given", "is_kept"), [("trace-1234.abc", True), ("x", False), ("bad id; drop", False)])
def test_a_request_keeps_an_id_that_looks_like_one(client: Client, given: str, is_kept: bool) -> None:
    response = client.get("/admin/login/", headers={"x-request-id": given})

    assert (response["X-Request-ID"] == given) is is_kept
    assert len(response["X-Request-ID"]) >= 8


def test_the_deployment_check_finds_nothing_under_production_settings() -> None:
    result = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env=PRODUCTION,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.returncode, result.stdout) == (0, "System check identified no issues (0 silenced).\n"), result.stderr


def test_a_wrong_setting_stops_the_start_with_one_line() -> None:
    result = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=ROOT,
        env=PRODUCTION | {"DSJP_PORT": "eighty"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 2
    assert result.stderr == (
        "error: DSJP_PORT cannot be read from 'eighty': invalid literal for int() with base 10: 'eighty'\n"
    )
