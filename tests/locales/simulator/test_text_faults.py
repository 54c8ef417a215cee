"""Faults of markup and text: what of a translated document is broken, and nothing else."""

from typing import Any

import pytest

from locales.simulator import Simulator, translate
from locales.simulator.faults.catalogue import names_of
from locales.simulator.faults.kinds import Stage
from locales.simulator.faults.texts import damage
from tests.locales.simulator.receiving import DOCUMENT, Receiver, ask, question

pytestmark = pytest.mark.once

SOURCE = """\
<body><p id="s1">see <a id="s1-a1">the guide</a> of 500 <span translate="no">Wagtail</span> %1$s {name} now</p>
<p id="s2">two words</p>
<p id="end" translate="no">END-1</p></body>"""
LINK = '<a id="s1-a1">the guide</a>'
CASES: list[tuple[str, str, str]] = [
    ("tag_dropped", LINK, "the guide"),
    ("tag_duplicated", LINK, f"{LINK} {LINK}"),
    ("tag_escaped", LINK, '&lt;a id="s1-a1"&gt;the guide&lt;/a&gt;'),
    ("id_changed", 's1-a1"', 's1-a9"'),
    ("placeholder_broken", "%1$s {name}", "% 1 $ s {nom}"),
    ("term_translated", "Wagtail", "Wagtail-traduit"),
    ("digits_changed", "500", "5 00"),
    ("sentinel_missing", '<p id="end" translate="no">END-1</p>', ""),
    ("strings_merged", ' now</p>\n<p id="s2">two', " now two"),
    ("block_duplicated", " now</p>\n", f"{SOURCE[SOURCE.index(' now') :][:8]}\n"),
    ("marker_residue", " now</p>", " now [notranslate] 1TP3T</p>"),
    (
        "looping",
        " now</p>",
        " now see the guide see the guide see the guide see the guide see the guide see the guide</p>",
    ),
    ("control_chars", ">see ", ">see\u2028\x00\ufeff "),
    ("too_long", " now</p>", " now" + " très très long" * 20 + "</p>"),
]


@pytest.mark.parametrize(("name", "before", "after"), [c for c in CASES if c[0] != "block_duplicated"])
def test_it_breaks_one_thing(name: str, before: str, after: str) -> None:
    assert SOURCE.count(before) == 1
    assert damage(name, SOURCE, source="", args={}) == SOURCE.replace(before, after)


def broken(name: str, **args: Any) -> str:
    return damage(name, SOURCE, source="the source", args=args)


def test_a_moved_tag_surrounds_other_words() -> None:
    assert 'see the guide of 500 <span translate="no">Wagtail</span> %1$s {name} <a id="s1-a1">now</a>' in broken(
        "tag_moved"
    )


def test_added_attributes_are_harmless_or_not() -> None:
    assert '<a id="s1-a1" class="mt" style="color: red" href=' in broken("attr_added")
    assert '<a id="s1-a1" class="x">' in broken("attr_added", attributes='class="x"')


def test_ids_in_upper_case() -> None:
    assert broken("id_case") == SOURCE.replace('"s1', '"S1').replace("-a1", "-A1").replace('"s2', '"S2').replace(
        'id="end"', 'id="END"'
    )


def test_a_wrapper_surrounds_the_text() -> None:
    assert '<p id="s1"><font color="black"><span class="mt">see ' in broken("font_wrapper")


def test_scripts_are_injected() -> None:
    assert "now<script>alert(1)</script><img src=" in broken("script_injected")


def test_a_block_is_missing_unknown_doubled_or_empty() -> None:
    assert 'id="s1"' not in broken("string_missing")
    assert '<p id="s999">see ' in broken("id_unknown")
    assert broken("block_duplicated").count('<p id="s1">') == 2
    assert '<p id="s1"></p>' in broken("empty_block")


def test_a_link_ends_up_in_the_next_block() -> None:
    text = broken("link_across_blocks")

    assert "see the guide of" in text
    assert f"two words {LINK}</p>" in text


def test_an_echo_is_the_source() -> None:
    assert broken("echo") == "the source"


def test_the_block_with_the_marker_goes_first() -> None:
    text = '<p id="s1">one</p><p id="s2">two SIMFAULT_empty_block</p>'

    assert damage("empty_block", text, source="", args={}) == '<p id="s1">one</p><p id="s2"></p>'


def test_text_without_blocks_counts_as_one() -> None:
    assert damage("marker_residue", "one", source="", args={}) == "one [notranslate] 1TP3T"


def test_where_nothing_can_be_broken_nothing_is() -> None:
    assert damage("tag_dropped", '<p id="s1">one</p>', source="", args={}) == '<p id="s1">one</p>'


@pytest.mark.parametrize("fault", sorted(names_of(Stage.TEXT)))
def test_it_shows_on_the_wire_in_the_language_that_is_meant(sim: Simulator, receiver: Receiver, fault: str) -> None:
    sim.control.rule(fault, match={"language": "DE"})
    ask(sim, question(receiver, "DE", "SV"))
    sim.control.advance(10)

    texts = {call.json["targetLanguage"]: call.text for call in receiver.of("delivery")}
    assert texts["SV"] == translate(DOCUMENT, "SV")
    assert texts["DE"] != translate(DOCUMENT, "DE")
