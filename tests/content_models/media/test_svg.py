"""Drawings made harmless."""

import pytest

from content_models.media.svg import UnsafeDrawingError, sanitised_svg

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"'


def clean(inside: str, attributes: str = "") -> str:
    return sanitised_svg(f"{OPEN}{attributes}>{inside}</svg>".encode()).decode()


def test_it_keeps_a_harmless_drawing() -> None:
    drawing = (
        '<title>Map</title><defs><linearGradient id="sky"><stop offset="0" stop-color="#fff" /></linearGradient></defs>'
        '<g transform="scale(2)" aria-label="Sky"><path d="M0 0h9v9z" fill="url(#sky)" />'
        '<use href="#sky" /><use xlink:href="#sky" /></g>'
    )

    assert clean(drawing) == (
        "<?xml version='1.0' encoding='utf-8'?>\n"
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
        f"{drawing}</svg>"
    )


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g><script href="https://evil.example/x.js"/></g>',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><b>hi</b></body></foreignObject>',
        '<rect onload="alert(1)"/>',
        '<rect ONCLICK="alert(1)"/>',
        '<a href="javascript:alert(1)"><text>go</text></a>',
        '<use href="https://evil.example/sprite.svg#x"/>',
        '<use xlink:href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<image href="https://evil.example/pixel.png"/>',
        '<image href="file:///etc/passwd"/>',
        '<rect fill="url(https://evil.example/x)"/>',
        "<rect style=\"background:url( 'https://evil.example/x' )\"/>",
        '<rect style="background:u\\rl(https://evil.example/x)"/>',
        "<rect style=\"background:image-set('https://evil.example/x' 1x)\"/>",
        "<style>@import url(https://evil.example/x.css);</style>",
        "<style>@font-face{src:url(https://evil.example/x)}</style>",
        '<animate attributeName="href" values="javascript:alert(1)"/>',
        '<set attributeName="onclick" to="alert(1)"/>',
        '<handler xmlns="http://www.w3.org/2001/xml-events">alert(1)</handler>',
        '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
        '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/>',
        '<?xml-stylesheet href="https://evil.example/x.css"?>',
        "<!-- a comment with <script> -->",
    ],
)
def test_it_takes_out_what_runs_or_loads(inside: str) -> None:
    result = clean(inside).lower()

    assert [
        word
        for word in ("script", "evil", "alert", "onload", "onclick", "data:", "file:", "foreign", "import", "iframe")
        if word in result
    ] == []


def test_it_takes_handlers_off_the_outermost_element() -> None:
    assert "onload" not in clean("<rect/>", ' onload="alert(1)"')


@pytest.mark.parametrize(
    "content",
    [
        b"<svg",
        b"no xml at all",
        b"<html><body/></html>",
        b'<svg viewBox="0 0 1 1"/>',
        b'<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
        b"",
    ],
)
def test_it_refuses_what_is_no_plain_drawing(content: bytes) -> None:
    with pytest.raises(UnsafeDrawingError):
        sanitised_svg(content)


def test_it_drops_the_document_type_of_a_drawing_program() -> None:
    content = (
        b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        b'"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg"><g/></svg>'
    )

    assert b"DOCTYPE" not in sanitised_svg(content)
