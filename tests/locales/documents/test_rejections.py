"""A string that comes back damaged is rejected with a reason, never stored; its neighbours are not affected."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.documents.building import SourceSegment
from locales.documents.fragments import canonical
from locales.documents.policies import Policy, ReadingPolicies
from locales.documents.problems import Rejection, Warning
from tests.locales.documents.strategies import SEGMENTS, built, read, segments

SOURCE = (
    'read <a id="a1">the guide</a> and <a id="a2">more</a>, <b>now</b><br/>call {name} at https://europa.eu/ about 500'
)
SENT = '<p id="s1">read <a id="s1-a1">the guide</a> and <a id="s1-a2">more</a>, <b>now</b><br/>call '
DAMAGE = [
    ('<a id="s1-a1">the guide</a>', "the guide", Rejection.LINK_LOST),
    ('<a id="s1-a1">the guide</a>', 'the guide <a id="s1-a1"> </a>', Rejection.LINK_LOST),
    ('<a id="s1-a1">the guide</a>', '<a id="s1-a9">the guide</a>', Rejection.LINK_INVENTED),
    ('<a id="s1-a1">the guide</a>', '<a id="s2-a1">the guide</a>', Rejection.LINK_INVENTED),
    ('<a id="s1-a1">the guide</a>', "<a>the guide</a>", Rejection.LINK_INVENTED),
    ('<a id="s1-a1">the guide</a>', '<a id="s1-a1">the</a> <a id="s1-a1">guide</a>', Rejection.LINK_DOUBLED),
    ('<a id="s1-a1">the guide</a>', '&lt;a id="s1-a1"&gt;the guide&lt;/a&gt;', Rejection.LINK_LOST),
    ('<a id="s1-a1">the guide</a>', '<a id="s1-a1">the guide', Rejection.TAGS_BROKEN),
    ('</a> and <a id="s1-a2">more</a>', ' and <a id="s1-a2">more</a></a>', Rejection.TAGS_BROKEN),
    ('<a id="s1-a1">the', '<a id="s1-a1" href="https://elsewhere.eu">the', Rejection.FOREIGN_ADDRESS),
    ('<a id="s1-a1">the', '<a id="s1-a1" onclick="x()">the', Rejection.ACTIVE_CONTENT),
    ('<a id="s1-a1">the', '<a id="s1-a1" title="java&#10;script:x()">the', Rejection.ACTIVE_CONTENT),
    ('<a id="s1-a1">the', '<a id="s1-a1" style="background: url(x)">the', Rejection.FOREIGN_ADDRESS),
    ('<p id="s1">', '<p id="s1" onmouseover=x()>', Rejection.ACTIVE_CONTENT),
    ("now", "now<script>alert(1)</script>", Rejection.ACTIVE_CONTENT),
    ("now", "now<img src=x onerror=alert(1)>", Rejection.ACTIVE_CONTENT),
    ("now", "now<svg/onload=alert(1)>", Rejection.ACTIVE_CONTENT),
    ("now", "<u>now</u>", Rejection.UNKNOWN_TAG),
    ("now", "now &lt;script&gt;alert(1)&lt;/script&gt;", Rejection.ESCAPED_MARKUP),
    ("now", "&amp;lt;b&amp;gt;now", Rejection.ESCAPED_MARKUP),
    ("now", "now &amp;nbsp; then", Rejection.ESCAPED_MARKUP),
    ("<b>now</b>", "now", Rejection.FORMATTING_CHANGED),
    ("<b>now</b>", "<b>now</b> <b>then</b>", Rejection.FORMATTING_CHANGED),
    ("<b>now</b>", "<strong>now</strong>", Rejection.FORMATTING_CHANGED),
    ("<b>now</b>", "<b>now", Rejection.TAGS_BROKEN),
    ("<br/>", " ", Rejection.BREAKS_CHANGED),
    ("<br/>", "<br/><br/>", Rejection.BREAKS_CHANGED),
    ("now", "now [notranslate]", Rejection.RESIDUE),
    ("now", "now 1TP3T", Rejection.RESIDUE),
    ("now", "now END-7c41", Rejection.RESIDUE),
    ("{name}", "{nom}", Rejection.PLACEHOLDER_CHANGED),
    ("{name}", "{name} {name}", Rejection.PLACEHOLDER_CHANGED),
    ("{name}", "{name} %s", Rejection.PLACEHOLDER_CHANGED),
    ("{name}", "", Rejection.PLACEHOLDER_CHANGED),
    ("https://europa.eu/", "https://evil.eu/", Rejection.ADDRESS_CHANGED),
    ("https://europa.eu/", "https://europa.eu/fr", Rejection.ADDRESS_CHANGED),
    ("now", "now x@evil.eu", Rejection.ADDRESS_CHANGED),
    ("now", "n\ufffdw", Rejection.DAMAGED),
    ("now", "now " + "and now " * 500, Rejection.FAR_TOO_LONG),
]


@pytest.mark.parametrize(("before", "after", "expected"), DAMAGE)
def test_damage_is_rejected_with_its_reason(before: str, after: str, expected: Rejection) -> None:
    strings = segments(SOURCE, "a neighbour stays well")
    document = built(strings)
    assert before in document

    reading = read(document.replace(before, after, 1), strings)

    assert reading.rejected == {"s1": expected}
    assert reading.accepted == {"s2": "a neighbour stays well"}


def test_an_emptied_string_is_rejected() -> None:
    strings = segments("two words", "three more words")

    reading = read(built(strings).replace("two words", " &nbsp; "), strings)

    assert (reading.rejected, reading.accepted) == ({"s1": Rejection.EMPTY}, {"s2": "three more words"})


def test_a_link_that_ends_up_in_the_next_string_costs_both() -> None:
    strings = segments('read <a id="a1">this</a> now', "and that")
    document = (
        built(strings).replace('<a id="s1-a1">this</a>', "this").replace("and that", 'and <a id="s1-a1">that</a>')
    )

    reading = read(document, strings)

    assert reading.rejected == {"s1": Rejection.LINK_LOST, "s2": Rejection.LINK_INVENTED}
    assert reading.accepted == {}


def test_a_link_that_spans_two_strings_costs_both() -> None:
    strings = segments('read <a id="a1">this</a> now', "and that")

    reading = read(built(strings).replace("this</a> now", "this now").replace("and", "and</a>"), strings)

    assert reading.rejected == {"s1": Rejection.TAGS_BROKEN, "s2": Rejection.TAGS_BROKEN}


def test_a_tag_may_move_with_its_words() -> None:
    strings = segments('<b>all</b> of <a id="a1">the guide</a>')
    moved = '<a id="s1-a1">le guide</a> en <b>entier</b>'

    reading = read(built(strings).replace('<b>all</b> of <a id="s1-a1">the guide</a>', moved), strings)

    assert reading.accepted == {"s1": '<a id="a1">le guide</a> en <b>entier</b>'}


@pytest.mark.parametrize(
    ("came", "stored"),
    [
        ("maintenant <i>vraiment</i>", "maintenant vraiment"),
        ("<b>maintenant</b> <b>vraiment</b>", "<b>maintenant</b> vraiment"),
        ("<b>maintenant vraiment", "maintenant vraiment"),
        ("<b>maintenant <i>vraiment</b></i>", "maintenant vraiment"),
    ],
)
def test_lenient_reading_drops_superfluous_formatting_and_says_so(came: str, stored: str) -> None:
    strings = segments("<b>now</b> really")

    reading = read(
        built(strings).replace("<b>now</b> really", came), strings, ReadingPolicies(is_lenient_with_tags=True)
    )

    assert (reading.rejected, reading.accepted) == ({}, {"s1": stored})
    assert reading.warnings["s1"][0] is Warning.FORMATTING_CHANGED


def test_lenient_reading_is_not_lenient_with_links() -> None:
    strings = segments('<b>see</b> <a id="a1">this</a>')

    reading = read(
        built(strings).replace('<a id="s1-a1">this</a>', "this"), strings, ReadingPolicies(is_lenient_with_tags=True)
    )

    assert (reading.rejected, reading.accepted) == ({"s1": Rejection.LINK_LOST}, {})


def test_a_changed_placeholder_is_stored_with_a_warning_when_the_policy_says_so() -> None:
    strings = segments("dear {name}")

    reading = read(built(strings).replace("{name}", "{nom}"), strings, ReadingPolicies(placeholders=Policy.WARN))

    assert (reading.accepted, reading.warnings) == ({"s1": "dear {nom}"}, {"s1": (Warning.PLACEHOLDER_CHANGED,)})


def test_a_source_that_speaks_of_markup_may_come_back_with_it() -> None:
    strings = segments("the tag &lt;a&gt; and &amp;nbsp; and [notranslate] and 1TP1T and END-7c41")

    reading = read(built(strings), strings)

    assert reading.accepted == {"s1": strings[0].fragment}


HOSTILE = st.sampled_from(
    [
        "<script>x()</script>", "<img src=x>", "<iframe>", '<a href="https://evil.eu">x</a>', "<svg onload=x()>",
        "<b onclick=x()>", '<a id="s1-a77">x</a>', "&lt;script&gt;", "<u>", "<h1>x</h1>", "[notranslate]", "1TP999T",
        "END-0000", "</b>", "</a>", "<b>", "<a>", "<br/>", "{invented}", "%9$s", "https://evil.eu/x", "a@evil.eu",
        "\ufffd",
    ]
)  # fmt: skip


@given(SEGMENTS, HOSTILE, st.data())
@settings(deadline=None)
def test_whatever_is_put_into_a_string_it_is_not_stored(
    sent: list[SourceSegment], hostile: str, data: st.DataObject
) -> None:
    document = built(sent)
    start = document.index('<p id="s1">') + len('<p id="s1">')
    # A space on both sides, outside of tags and entities, so that it is not swallowed by what stands there.
    places = [place for place in range(start, document.index("</p>", start) + 1) if is_between(document[start:place])]
    place = data.draw(st.sampled_from(places))

    reading = read(f"{document[:place]} {hostile} {document[place:]}", sent)

    assert "s1" in reading.rejected
    assert "s1" not in reading.accepted
    assert reading.accepted == {segment.key: canonical(segment.fragment) for segment in sent[1:]}


def is_between(html: str) -> bool:
    """Whether a text that begins with a paragraph's beginning ends outside of a tag, an entity and a protected part."""
    return html.rfind("<") <= html.rfind(">") and "&" not in html[-6:] and html.count("<span") == html.count("</span>")


@given(SEGMENTS, st.data())
@settings(deadline=None)
def test_a_lost_doubled_renamed_or_escaped_link_is_never_stored(sent: list[SourceSegment], data: st.DataObject) -> None:
    linked = SourceSegment("s0", 'see <a id="a1">the page</a> today')
    opening, whole = '<a id="s0-a1">', '<a id="s0-a1">the page</a>'
    changed = data.draw(
        st.sampled_from(
            [
                "the page",
                whole * 2,
                whole.replace("a1", "a2"),
                whole.replace("<", "&lt;"),
                "the</a> page",
                opening + "the page",
            ]
        )
    )

    reading = read(built([linked, *sent]).replace(whole, changed), [linked, *sent])

    assert "s0" in reading.rejected
    assert "s0" not in reading.accepted
