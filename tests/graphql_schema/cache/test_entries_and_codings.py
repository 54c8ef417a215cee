"""The store stays within its bytes; compression is what the client likes best."""

import gzip

import brotli
import pytest
import zstandard

from graphql_schema.cache.codings import coding_for, compressed
from graphql_schema.cache.entries import Entry, EntryStore, Offer


def entry(size: int) -> Entry:
    return Entry([], b"x" * size, '"e"', Offer((), 0, None), 0.0)


def test_a_million_different_requests_do_not_grow_it() -> None:
    store = EntryStore(1_000_000)

    for number in range(10_000):
        store.keep(number, entry(1_000), key_size=10)

    assert store.size <= 1_000_000
    assert store.size == sum(each.size for each in store.values())
    assert 9_999 in store
    assert 0 not in store


def test_what_is_used_stays() -> None:
    store = EntryStore(100_000)
    store.keep("often", entry(1_000), key_size=5)

    for number in range(200):
        store.keep(number, entry(1_000), key_size=5)
        assert store.get("often") is not None


def test_one_answer_does_not_drive_out_all_others() -> None:
    store = EntryStore(100_000)
    store.keep("small", entry(10), key_size=5)

    store.keep("huge", entry(90_000), key_size=5)

    assert list(store) == ["small"]


def test_an_answer_that_replaces_another_counts_once() -> None:
    store = EntryStore(100_000)

    for _turn in range(3):
        store.keep("same", entry(1_000), key_size=5)

    assert store.size == entry(1_000).size + 5


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("", "identity"),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0.9, zstd;q=0.2", "br"),
        ("*", "zstd"),
        ("*;q=0.5, zstd;q=0", "br"),
        ("gzip;q=0", "identity"),
        ("identity, gzip;q=0.5", "identity"),
        ("identity;q=0, gzip", "gzip"),
        ("deflate", "identity"),
        ("gzip;q=nonsense", "identity"),
        ("GZIP", "gzip"),
    ],
)
def test_the_coding_is_the_one_with_the_highest_weight(accepted: str, coding: str) -> None:
    assert coding_for(accepted) == coding


def test_bodies_are_what_they_were() -> None:
    body = b'{"data": "' + b"words " * 200 + b'"}'

    assert zstandard.decompress(compressed(body, "zstd")[0]) == body
    assert brotli.decompress(compressed(body, "br")[0]) == body
    assert gzip.decompress(compressed(body, "gzip")[0]) == body
    assert compressed(body, "identity") == (body, "identity")
    assert compressed(b"{}", "gzip") == (b"{}", "identity")
