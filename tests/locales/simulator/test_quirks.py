"""Every quirk varies the markup or the letters in one way, and leaves the rest."""

import unicodedata

import pytest

from locales.simulator.options import QUIRKS
from locales.simulator.quirks import vary

pytestmark = pytest.mark.once

PAGE = (
    '<!DOCTYPE html><html lang="fr"><head><title>x</title></head><body>\n'
    '<p id="s1" title="a b">Dit : "é" 1.5 &amp; l\'an<br/>fin! ici</p></body></html>'
)
EXPECTED = {
    "nfc": PAGE,
    "nfd": unicodedata.normalize("NFD", PAGE),
    "curly_quotes": PAGE.replace('"é"', "“é”").replace("l'an", "l’an"),
    "nbsp_before_colon": PAGE.replace("Dit :", "Dit\u00a0:").replace("fin!", "fin\u00a0!"),
    "decimal_comma": PAGE.replace("1.5", "1,5"),
    "br_pair": PAGE.replace("<br/>", "<br></br>"),
    "upper_tags": (
        '<!DOCTYPE html><HTML lang="fr"><HEAD><TITLE>x</TITLE></HEAD><BODY>\n'
        '<P id="s1" title="a b">Dit : "é" 1.5 &amp; l\'an<BR/>fin! ici</P></BODY></HTML>'
    ),
    "attr_quotes": PAGE.replace('lang="fr"', "lang=fr").replace('id="s1" title="a b"', "id=s1 title='a b'"),
    "fragment_only": PAGE[PAGE.index("<body>") + 6 : PAGE.index("</body>")],
    "doctype_drop": PAGE.removeprefix("<!DOCTYPE html>"),
    "entity_numeric": PAGE.replace("é", "&#233;"),
    "meta_added": PAGE.replace("</head>", '<meta name="generator" content="eTranslation"/></head>'),
    "crlf": PAGE.replace("\n", "\r\n"),
}


@pytest.mark.parametrize("quirk", sorted(EXPECTED))
def test_it_varies_one_thing(quirk: str) -> None:
    assert vary(PAGE, [quirk], language="FR", format="html") == EXPECTED[quirk]


def test_every_quirk_is_known() -> None:
    assert set(EXPECTED) | {"pretty_print", "nbsp_inject"} == set(QUIRKS)


def test_pretty_printing_adds_space_between_blocks_only() -> None:
    pretty = vary(PAGE, ["pretty_print"], language="FR", format="html")

    assert pretty != PAGE
    assert "".join(pretty.split()) == "".join(PAGE.split())
    assert 'Dit : "é" 1.5 &amp; l\'an<br/>fin! ici' in pretty


def test_spaces_become_entities() -> None:
    assert vary("<p>one two three</p>", ["nbsp_inject"], language="FR", format="html") == "<p>one&nbsp;two three</p>"


def test_only_french_puts_space_before_a_colon() -> None:
    assert vary("Dit : oui", ["nbsp_before_colon"], language="DE", format="html") == "Dit : oui"


def test_text_without_markup_keeps_its_characters() -> None:
    assert vary("a <br/> é", ["br_pair", "entity_numeric", "crlf"], language="FR", format="txt") == "a <br/> é"
