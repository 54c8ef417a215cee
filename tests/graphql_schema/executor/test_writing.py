"""Answers as JSON text."""

import json

import pytest

from graphql_schema.executor.writing import Written, written


def test_it_writes_without_spaces_and_splices_what_is_written_already() -> None:
    assert written({"a": [1, 2.5, None, True, "é"], "b": Written(b'{"c":1}')}) == (
        '{"a":[1,2.5,null,true,"é"],"b":{"c":1}}'.encode()
    )


def test_it_escapes_half_a_surrogate_pair() -> None:
    body = written({"a": "\ud800", "b": Written(b'"c"')})

    assert json.loads(body) == {"a": "\ud800", "b": "c"}


def test_it_writes_numbers_of_any_size() -> None:
    assert written({"a": 2**80}) == b'{"a":%d}' % 2**80


def test_it_refuses_what_is_no_json() -> None:
    with pytest.raises(TypeError):
        written({"a": object()})
