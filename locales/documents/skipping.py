"""Which strings have nothing in them that the service could translate."""

from enum import Enum

from locales.documents.fragments import InvalidFragmentError, html_of, pieces_of, text_of
from locales.documents.protecting import PartKind, Term, places_of, with_fixed_forms


class Skip(Enum):
    """Why a string is not sent."""

    NO_LETTERS = "no_letters"
    ADDRESS = "address"
    PROTECTED = "protected"
    INVALID_MARKUP = "invalid_markup"


def skip_reason(fragment: str, terms: tuple[Term, ...]) -> Skip | None:
    """Why the fragment is not sent; None when it is."""
    try:
        text = text_of(pieces_of(fragment))
    except InvalidFragmentError:
        return Skip.INVALID_MARKUP
    if not _has_letters(text):
        return Skip.NO_LETTERS
    places, rest, position = places_of(text, terms), [], 0
    for place in places:
        rest.append(text[position : place.start])
        position = place.end
    if _has_letters("".join((*rest, text[position:]))):
        return None
    kinds = [place.part.kind for place in places]
    return Skip.ADDRESS if kinds == [PartKind.ADDRESS] else Skip.PROTECTED


def copy_of_skipped(fragment: str, terms: tuple[Term, ...], language: str) -> str:
    """What a string that is not sent is in another language: itself, with terms in the form that is fixed there.

    Raises:
        InvalidFragmentError: The string holds what no stored string may hold.
    """
    return html_of(
        with_fixed_forms(piece, terms, language) if isinstance(piece, str) else piece for piece in pieces_of(fragment)
    )


def _has_letters(text: str) -> bool:
    return any(character.isalpha() for character in text)
