"""Strings as people read and write them: plain text where there is no markup, else the fragment itself. Pure."""

import re

from wagtail_localize.strings import StringValue, validate_translation_links

from locales.documents.fragments import InvalidFragmentError, pieces_of
from locales.documents.problems import Rejection
from locales.documents.tags import check_tags

TAG = re.compile(r"<(?!br\s*/?>)[a-zA-Z/]")
# People may emphasise other words than the source does.
LEFT_TO_PEOPLE = frozenset({Rejection.FORMATTING_CHANGED, Rejection.BREAKS_CHANGED})


class UnusableTextError(Exception):
    """What somebody typed cannot stand in the page; the text of the error is a sentence for them."""


def has_markup(*fragments: str) -> bool:
    return any(TAG.search(fragment) for fragment in fragments)


def as_typed(fragment: str, *, is_markup: bool) -> str:
    """What a field for typing shows of a fragment."""
    return fragment if is_markup else StringValue(fragment).render_text()


def readable(fragment: str) -> str:
    """What is shown of a fragment that nobody types into."""
    return as_typed(fragment, is_markup=has_markup(fragment))


def as_fragment(typed: str, *, is_markup: bool) -> str:
    text = typed.replace("\r\n", "\n").strip()
    return text if is_markup else StringValue.from_plaintext(text).data


def check_fragment(fragment: str, source: str) -> None:
    """Raises ``UnusableTextError`` when links of the source are lost or there is markup that no page may hold."""
    try:
        StringValue.from_translated_html(fragment)
        validate_translation_links(source, fragment)
        rejection = check_tags(pieces_of(fragment), pieces_of(source), is_lenient=True).rejection
    except (InvalidFragmentError, ValueError) as error:
        raise UnusableTextError(Rejection.UNKNOWN_TAG.explanation) from error
    if rejection is not None and rejection not in LEFT_TO_PEOPLE:
        raise UnusableTextError(rejection.explanation)
