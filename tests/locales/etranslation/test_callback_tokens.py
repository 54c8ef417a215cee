"""Tokens: long, needing no quoting, told apart from everything else, kept as a digest."""

from hashlib import sha256
from urllib.parse import quote

import pytest

from locales.etranslation.callback_tokens import is_token, new_token, token_digest

pytestmark = pytest.mark.once


def test_a_token_is_43_characters_that_need_no_quoting_and_never_the_same() -> None:
    tokens = {new_token() for _each in range(200)}

    assert len(tokens) == 200
    assert all(len(token) == 43 and quote(token, safe="") == token and is_token(token) for token in tokens)


def test_only_its_digest_is_kept() -> None:
    token = new_token()

    assert token_digest(token) == sha256(token.encode()).hexdigest()


@pytest.mark.parametrize(
    "text", ["", "x" * 42, "x" * 44, "x" * 42 + "\n", "x" * 42 + "=", "x" * 42 + "é", "x" * 43 + "/"]
)
def test_anything_else_is_no_token(text: str) -> None:
    assert not is_token(text)
