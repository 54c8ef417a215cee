"""Random strings as the translation package stores them, and the documents that they travel in."""

import unicodedata

from hypothesis import strategies as st

from locales.documents.building import SourceSegment, build_document
from locales.documents.fragments import Piece, Tag, end_of, html_of
from locales.documents.policies import ReadingPolicies
from locales.documents.protecting import ProtectMode, Term
from locales.documents.reading import Reading, read_document

SENTINEL = "END-7c41"
TERMS = (Term("Europass"), Term("Digital Europe Programme", forms=(("fr", "programme pour une Europe numérique"),)))

WORDS = st.sampled_from(
    ["read", "the", "guide", "été", "Ψηφιακή", "умения", "ž", "A & B", "1 < 2", "x > y", '"so"', "it's", "3.5", "30"]
)
PARTS = st.sampled_from(
    [
        "%s",
        "%1$s",
        "%(name)d",
        "{x}",
        "{{ name }}",
        "${total}",
        "{n, plural, one {# day} other {# days}}",
        "https://europa.eu/a?b=1&c=2",
        "www.example.org/ä",
        "someone@example.eu",
        "Europass",
        "Digital Europe Programme",
    ]
)
# Of many scripts, and nothing that is cleaned away or composed with what stands beside it.
LETTERS = st.sampled_from("aZßøłčžășțďķģżħ\u1e69ΩψйъЋאش中😀€§·—\u2011…<>&\"'\\#;=/!?*_|@")
SIGNS = st.sampled_from([" ", " ", " ", ", ", ". ", "(", ") ", " – ", ": "])
SPACED = st.lists(WORDS | PARTS | SIGNS | st.text(LETTERS, max_size=4), min_size=1, max_size=6).map(" ".join)
GLUED = st.lists(WORDS | PARTS | SIGNS | st.text(LETTERS, max_size=4), min_size=1, max_size=6).map("".join)


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@st.composite
def pieces(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> list[Piece]:
    """Text with nested formatting, breaks, and links numbered from one."""
    links = iter(range(1, 99))

    def inside(depth: int, *, in_link: bool) -> list[Piece]:
        found: list[Piece] = [draw(texts)]
        for _ in range(draw(st.integers(0, 3 - depth))):
            name = draw(st.sampled_from(["b", "em", "code", "br"] + ["a"] * (not in_link)))
            tag = Tag(name, f"a{next(links)}" if name == "a" else "")
            inner = inside(depth + 1, in_link=in_link or name == "a") if name != "br" else []
            found += [tag, *inner, end_of(tag)] if name != "br" else [tag]
            found += [draw(texts)] if draw(st.booleans()) else []
        return found

    return inside(0, in_link=False)


def segments(*fragments: str) -> list[SourceSegment]:
    return [SourceSegment(f"s{number}", fragment) for number, fragment in enumerate(fragments, start=1)]


FRAGMENTS = pieces((SPACED | GLUED).map(composed)).map(html_of)
SEGMENTS = st.lists(FRAGMENTS, min_size=1, max_size=4).map(lambda fragments: segments(*fragments))
# The same placeholder is not glued to a word here and apart from one there.
SPACED_SEGMENTS = st.lists(pieces(SPACED.map(composed)).map(html_of), min_size=1, max_size=4).map(
    lambda fragments: segments(*fragments)
)


def built(sent: list[SourceSegment], mode: ProtectMode = ProtectMode.SPAN) -> str:
    return build_document(sent, language="en", sentinel=SENTINEL, terms=TERMS, mode=mode).decode()


def read(document: str | bytes, sent: list[SourceSegment], policies: ReadingPolicies | None = None) -> Reading:
    body = document.encode() if isinstance(document, str) else document
    return read_document(body, sent, sentinel=SENTINEL, terms=TERMS, policies=policies or ReadingPolicies())
