"""Old and new text of a source, place by place."""

from locales.reviewing.differences import joined, text_changes


def test_what_stayed_is_not_told() -> None:
    assert (
        text_changes([("title", "A"), ("body", "x"), ("body", "y")], [("title", "A"), ("body", "x"), ("body", "y")])
        == []
    )


def test_changed_added_and_removed_texts_are_told_in_the_order_of_the_page() -> None:
    before = [("title", "A"), ("body", "x"), ("body", "y"), ("note", "gone")]
    now = [("title", "B"), ("body", "x"), ("body", "new"), ("body", "y")]

    assert text_changes(before, now) == [
        {"path": "title", "old": "A", "new": "B"},
        {"path": "body", "old": "", "new": "new"},
        {"path": "note", "old": "gone", "new": ""},
    ]


def test_two_changes_in_a_row_become_one_and_a_change_back_none() -> None:
    first = text_changes([("title", "A"), ("note", "n")], [("title", "B"), ("note", "m")])
    second = text_changes([("title", "B"), ("note", "m")], [("title", "C"), ("note", "n")])

    assert joined(first, second) == [{"path": "title", "old": "A", "new": "C"}]
