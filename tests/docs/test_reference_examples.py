"""The GraphQL of the reference and the how-to pages runs as it stands, with the variables written below it.

Variables stand in the next block, ```json variables``; a refused example says its code: ```graphql BAD_USER_INPUT``.
"""

import json
from collections.abc import Callable
from typing import Any

import pytest

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.previews import keep_draft
from content_models.taxonomies.models import Term
from tests.architecture.sources import ROOT
from tests.docs.fences import Fence, fences, fences_of
from tests.factories.events import make_event

Ask = Callable[..., dict[str, Any]]

FOLDERS = ("docs/reference", "docs/how-to", "docs/explanation")
EXAMPLES = fences("graphql", *FOLDERS)


def variables_of(example: Fence) -> dict[str, Any]:
    """What the block right after the example says, if it says variables."""
    following = [fence for fence in fences_of(ROOT / example.page) if fence.start > example.start]
    if following and following[0].info == "json variables":
        return dict(json.loads(following[0].text))
    return {}


@pytest.fixture
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    return make_event(events, title="AI week", slug="ai-week", summary="A week about artificial intelligence.")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda fence: f"{fence.page} {fence.start}")
def test_it_is_answered_as_the_page_says(
    example: Fence, event: EventPage, editor: User, ask: Ask, refusal: Callable[..., tuple[str, str]]
) -> None:
    variables = variables_of(example)
    if variables.get("token") == "<token>":
        variables["token"] = keep_draft(page=event, user_pk=editor.pk)

    if expected := example.info.removeprefix("graphql").strip():
        assert refusal(example.text, **variables)[0] == expected
    else:
        assert any(answer is not None for answer in ask(example.text, **variables).values())
