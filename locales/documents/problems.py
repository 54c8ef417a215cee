"""What can be wrong with an answer: with all of it, with one string, or only enough for a person to look.

Every member has a sentence for editors.
"""

from enum import Enum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class ExplainedEnum(Enum):
    """Members are declared as (value, sentence); the value is what is stored."""

    _sentence: Promise | str

    def __new__(cls, value: str, sentence: Any) -> "ExplainedEnum":
        member = object.__new__(cls)
        member._value_ = value
        member._sentence = sentence
        return member

    @property
    def explanation(self) -> str:
        """The sentence in the language of whoever reads it now."""
        return str(self._sentence)


class Problem(ExplainedEnum):
    """Why nothing of an answer can be used."""

    EMPTY = "empty", _("The service sent back an empty document.")
    TOO_LARGE = "too_large", _("The service sent back far more than any translation of this text could be.")
    NOT_BASE64 = "not_base64", _("What the service sent back is not encoded as agreed, so it cannot be read.")
    COMPRESSED = "compressed", _("The service sent back a compressed file. It was not unpacked.")
    NOT_UTF8 = "not_utf8", _("What the service sent back is not text in UTF-8, so letters could be wrong.")
    OTHER_DOCUMENT = "other_document", _("The service sent back the translation of another document.")
    NO_KNOWN_STRING = "no_known_string", _("None of the texts that were sent could be found in what came back.")


class Rejection(ExplainedEnum):
    """Why the translation of one string is not stored."""

    EMPTY = "empty", _("The translation is empty.")
    FAR_TOO_LONG = "far_too_long", _("The translation is many times as long as the source.")
    DAMAGED = "damaged", _("Letters of the translation were lost on the way.")
    ACTIVE_CONTENT = (
        "active_content",
        _("The translation contains a script or another element that is no text."),
    )
    FOREIGN_ADDRESS = "foreign_address", _("The translation contains an address that is not in the source.")
    UNKNOWN_TAG = "unknown_tag", _("The translation contains markup that is not in the source.")
    TAGS_BROKEN = "tags_broken", _("A link or formatting of the translation begins or ends in the wrong place.")
    LINK_LOST = "link_lost", _("A link of the source is missing in the translation.")
    LINK_INVENTED = "link_invented", _("The translation contains a link that is not in the source.")
    LINK_DOUBLED = "link_doubled", _("A link is in the translation more often than in the source.")
    BREAKS_CHANGED = "breaks_changed", _("The translation has other line breaks than the source.")
    FORMATTING_CHANGED = "formatting_changed", _("Bold, italic or other formatting was lost or added.")
    ESCAPED_MARKUP = "escaped_markup", _("Markup of the translation would be shown to readers as text.")
    RESIDUE = "residue", _("A technical mark was left in the translation.")
    PLACEHOLDER_CHANGED = "placeholder_changed", _("A placeholder, such as {name} or %s, was changed, lost or added.")
    ADDRESS_CHANGED = "address_changed", _("A web or e-mail address was changed, lost or added.")
    TERM_CHANGED = "term_changed", _("A protected term was translated or is missing.")


class Warning(ExplainedEnum):
    """Why a person should look at a translation that was stored."""

    FORMATTING_CHANGED = "formatting_changed", _("Bold, italic or other formatting is not the same as in the source.")
    PLACEHOLDER_CHANGED = "placeholder_changed", _("A placeholder, such as {name} or %s, was changed, lost or added.")
    ADDRESS_CHANGED = "address_changed", _("A web or e-mail address was changed, lost or added.")
    TERM_CHANGED = "term_changed", _("A protected term was translated or is missing.")
    NUMBERS_CHANGED = "numbers_changed", _("Numbers or units are not the same as in the source.")
    UNTRANSLATED = "untranslated", _("The text came back as it was sent.")
    LENGTH_UNUSUAL = "length_unusual", _("The translation is much shorter or longer than the source.")
    REPEATED = "repeated", _("Words are repeated over and over.")
    TOO_LONG = "too_long", _("The translation is longer than this field allows.")
    NEIGHBOUR_MISSING = (
        "neighbour_missing",
        _("The text before or after this one did not come back. Its translation may have ended up in here."),
    )
