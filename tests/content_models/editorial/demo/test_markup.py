"""The light markup of the demo's texts."""

from content_models.editorial.demo.markup import body_blocks, rich_text


def test_it_makes_paragraphs_lists_and_links() -> None:
    text = "Write **at once** to [us](mailto:us@example.eu).\n\nBring:\n- tea & cake\n- <time>"

    assert rich_text(text) == (
        '<p>Write <b>at once</b> to <a href="mailto:us@example.eu">us</a>.</p>'
        "<p>Bring:</p><ul><li>tea &amp; cake</li><li>&lt;time&gt;</li></ul>"
    )


def test_it_divides_a_text_into_blocks() -> None:
    text = "First.\n\nSecond.\n\n## A heading\nThird.\n- one\n\n> Somebody said so.\n\nLast."

    assert body_blocks(text) == [
        ["paragraph", {"text": "First.\n\nSecond."}],
        ["heading", {"title": "A heading"}],
        ["paragraph", {"text": "Third.\n- one"}],
        ["quotation", {"quote": "Somebody said so."}],
        ["paragraph", {"text": "Last."}],
    ]


def test_it_makes_no_block_of_nothing() -> None:
    assert body_blocks("\n\n") == []
    assert body_blocks("## Alone") == [["heading", {"title": "Alone"}]]
