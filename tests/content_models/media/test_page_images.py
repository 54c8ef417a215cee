"""What editors hear about small images of pages."""

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory
from wagtail.models import Page

from content_models.editorial.models import HomePage
from content_models.media.wagtail_hooks import warn_of_small_image
from tests.support.files import make_image

pytestmark = pytest.mark.django_db


def heard(page: Page) -> list[str]:
    request = RequestFactory().post("/")
    request.session = SessionStore()
    request._messages = FallbackStorage(request)

    warn_of_small_image(request, page)

    return [str(message) for message in get_messages(request)]


def test_it_warns_of_an_image_with_a_short_side() -> None:
    page = HomePage(title="Home", image=make_image(width=900, height=479))

    (message,) = heard(page)

    assert "900 × 479 pixels" in message


@pytest.mark.parametrize("size", [(480, 480), (900, 600)])
def test_it_says_nothing_of_an_image_that_is_large_enough(size: tuple[int, int]) -> None:
    assert heard(HomePage(title="Home", image=make_image(width=size[0], height=size[1]))) == []


def test_it_says_nothing_of_a_page_without_image() -> None:
    assert heard(HomePage(title="Home")) == []
