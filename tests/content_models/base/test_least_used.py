"""A store within a bound holds what a list of what was used last would hold."""

from hypothesis import given
from hypothesis import strategies as st

from content_models.base.least_used import LeastUsed

KEYS = st.integers(0, 6)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), KEYS, st.integers(0, 70)),
        st.tuples(st.just("get"), KEYS, st.just(0)),
        st.tuples(st.just("remove"), KEYS, st.just(0)),
    ),
    max_size=60,
)


@given(steps=STEPS)
def test_it_holds_what_was_used_last_and_no_more_than_it_may(steps: list[tuple[str, int, int]]) -> None:
    store: LeastUsed[int, int] = LeastUsed(largest=100, largest_one=50)
    oracle: list[tuple[int, int]] = []

    for step, key, size in steps:
        held = [pair for pair in oracle if pair[0] == key]
        others = [pair for pair in oracle if pair[0] != key]
        if step == "get":
            assert store.get(key) == (held[0][1] if held else None)
            oracle = others + held
        elif step == "remove":
            store.remove(key)
            oracle = others
        else:
            store.put(key, size, size)
            oracle = [*others, (key, size)] if size <= 50 else oracle
        while sum(weight for _key, weight in oracle) > 100:
            oracle.pop(0)

        assert list(zip(store, store.values(), strict=True)) == oracle
        assert (store.size, len(store)) == (sum(weight for _key, weight in oracle), len(oracle))


def test_nothing_is_left_after_clearing() -> None:
    store: LeastUsed[str, str] = LeastUsed(largest=10)
    store.put_all([("a", "first", 4), ("b", "second", 6)])

    store.clear()

    assert (list(store), store.size, "a" in store) == ([], 0, False)
