"""Identities in one run of bytes behave as a list of them would."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_models.catalogue.engines.item_keys import ItemKeys

pytestmark = pytest.mark.once


@given(st.lists(st.uuids(), unique=True), st.slices(12))
def test_it_is_read_like_a_list(keys: list[UUID], part: slice) -> None:
    packed = ItemKeys.of(keys)

    assert (len(packed), list(packed), list(packed[part])) == (len(keys), keys, keys[part])
    assert [packed.find(key) for key in keys] == list(range(len(keys)))


def test_a_key_is_found_only_where_a_key_begins() -> None:
    wanted = UUID(bytes=bytes(range(8, 24)))
    packed = ItemKeys.of([UUID(bytes=bytes(range(16))), UUID(bytes=bytes(range(16, 32))), wanted])

    assert (packed.find(wanted), wanted in packed) == (2, True)
    assert (packed[:2].find(wanted), wanted in packed[:2]) == (-1, False)


def test_there_is_nothing_beyond_the_last() -> None:
    with pytest.raises(IndexError):
        ItemKeys.of([])[0]
