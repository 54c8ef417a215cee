"""The order of titles: one key for every language and every engine.

A title is compared first without case, accents and punctuation, then with them. Scripts keep the order of Unicode:
Latin, then Greek, then Cyrillic. A full collation by the rules of each language is left out on purpose: one list
mixes languages.
"""

import unicodedata

LONGEST_KEY = 1024

# Letters that Unicode does not take apart into a base letter and a mark.
BASE_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t"}
)


def sort_key(title: str) -> bytes:
    """Bytes that sort as the title should, compared one by one."""
    exact = unicodedata.normalize("NFC", title.casefold())
    return (folded(title).encode() + b"\x00" + exact.encode())[:LONGEST_KEY]


def folded(text: str) -> str:
    """Lower case letters and digits without accents, words separated by one space."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(BASE_LETTERS))
    letters = (letter for letter in parts if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())
