"""Whether what had to come back letter by letter did, and whether technical marks or markup were left in the text."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from locales.documents.building import SENTINEL
from locales.documents.fragments import clean, one_line
from locales.documents.problems import Rejection
from locales.documents.protecting import MARKER, MASK, Part, PartKind, Term, addresses_in, placeholders_in, term_counts

_MARKUP_AS_TEXT = re.compile(r"</?[a-zA-Z]|<!--")
_ENTITY_AS_TEXT = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")


def text_rejection(text: str, source_text: str) -> Rejection | None:
    """What makes a text unfit to be shown, whatever it says."""
    if not text.strip() and source_text.strip():
        return Rejection.EMPTY
    if "\ufffd" in text and "\ufffd" not in source_text:
        return Rejection.DAMAGED
    if _has_more(_MARKUP_AS_TEXT, text, source_text) or _has_more(_ENTITY_AS_TEXT, text, source_text):
        return Rejection.ESCAPED_MARKUP
    if any(_has_more(pattern, text, source_text) for pattern in (MASK, MARKER, SENTINEL)):
        return Rejection.RESIDUE
    return None


def _has_more(pattern: re.Pattern[str], text: str, source_text: str) -> bool:
    return len(pattern.findall(text)) > len(pattern.findall(source_text))


def are_placeholders_kept(texts: Sequence[str], source_texts: Sequence[str], parts: Sequence[Part]) -> bool:
    """Each placeholder as often as in the source, and no other one. Endings that a language glues to it are allowed."""
    return _placeholder_counts(texts, parts) == _placeholder_counts(source_texts, parts)


def _placeholder_counts(texts: Sequence[str], parts: Sequence[Part]) -> Counter[str]:
    """How often each of the source's placeholders stands there, also inside of words, and what else looks like one."""
    counts: Counter[str] = Counter()
    rest = list(texts)
    for placeholder in sorted(
        {part.text for part in parts if part.kind is PartKind.PLACEHOLDER}, key=len, reverse=True
    ):
        counts[placeholder] = sum(text.count(placeholder) for text in rest)
        rest = [text.replace(placeholder, "\ue000") for text in rest]
    return counts + Counter(found for text in rest for found in placeholders_in(_without_addresses(text, parts)))


def _without_addresses(text: str, parts: Sequence[Part]) -> str:
    """Addresses may hold what looks like a placeholder: percent signs above all."""
    for part in parts:
        if part.kind is not PartKind.PLACEHOLDER:
            text = text.replace(part.text, "")
    return text


def are_addresses_kept(texts: Sequence[str], source_texts: Sequence[str]) -> bool:
    return _addresses(texts) == _addresses(source_texts)


def _addresses(texts: Sequence[str]) -> Counter[str]:
    return Counter(address for text in texts for address in addresses_in(text))


def are_terms_found(
    texts: Sequence[str], source_texts: Sequence[str], terms: tuple[Term, ...], language: str | None
) -> bool:
    """Each term of the source at least as often in the form that the language wants."""
    in_source = term_counts(source_texts, tuple(replace(term, forms=()) for term in terms), None)
    wanted: Counter[str] = Counter()
    for term in terms:
        wanted[term.form_in(language) or term.text] += in_source[term.text]
    return not wanted - term_counts(texts, terms, language)


def are_terms_untouched(spans: Mapping[str, str], parts: Sequence[Part], key: str) -> bool:
    """Spans that came back still hold their term alone: "Europass" inside of a longer word would be found, too."""
    return all(
        one_line(clean(spans.get(f"{key}-t{number}", part.text))).strip() == part.text
        for number, part in enumerate(parts, start=1)
        if part.kind is PartKind.TERM
    )
