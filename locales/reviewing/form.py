"""What a reviewer sent, string by string, and what of it the screen shows again when it was refused."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.utils.text import capfirst
from wagtail_localize.models import Translation

from locales.requesting.missing import Pair
from locales.reviewing.decisions import Decision, Verb, may_accept
from locales.reviewing.segments import Segment, digest

CHOICES = {"accept": Verb.ACCEPT, "reject": Verb.REJECT}


@dataclass(frozen=True)
class Row:
    """One string on the screen; ``typed`` and ``choice`` are what stands in the form, ``error`` what is wrong there."""

    segment: Segment
    label: str
    typed: str
    choice: str = ""
    error: str = ""

    @property
    def shown(self) -> str:
        """Names the text that the field for typing had at first, so that untouched fields are known."""
        return digest(plain(self.segment.typed))

    @property
    def may_accept(self) -> bool:
        return may_accept(self.segment)

    @property
    def may_reject(self) -> bool:
        return self.segment.is_machine and self.segment.is_usable

    @property
    def lines(self) -> int:
        return min(12, max(2, 1 + max(len(self.typed), len(self.segment.shown_source)) // 40))


def plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def sent_decisions(sent: Mapping[str, str]) -> list[Decision]:
    """Only strings that something was done with; typing wins over a choice."""
    return [decision for key in keys_of(sent) for decision in decisions_on(key, sent)]


def keys_of(sent: Mapping[str, str]) -> Iterator[str]:
    for name in sent:
        key = name.removeprefix("version-")
        if key != name and all(part.isdecimal() and len(part) < 19 for part in key.split("-")) and key.count("-") == 1:
            yield key


def decisions_on(key: str, sent: Mapping[str, str]) -> Iterator[Decision]:
    pair, version = pair_of(key), sent[f"version-{key}"]
    typed = sent.get(f"text-{key}", "")
    if digest(plain(typed)) != sent.get(f"shown-{key}"):
        yield Decision(pair, Verb.EDIT, version, typed)
    elif verb := CHOICES.get(sent.get(f"choice-{key}", "")):
        yield Decision(pair, verb, version)


def pair_of(key: str) -> Pair:
    string_id, context_id = key.split("-")
    return int(string_id), int(context_id)


def rows_of_screen(
    translation: Translation,
    segments: Iterable[Segment],
    sent: Mapping[str, str] | None = None,
    reasons: Mapping[Pair, str] | None = None,
) -> list[Row]:
    """With what was sent in its fields; a string that is not part of it, or was not touched, shows what stands now."""
    sent, reasons = sent or {}, reasons or {}
    touched = {decision.pair for decision in sent_decisions(sent)}
    return [
        Row(
            segment=each,
            label=label_of(translation, each.path),
            typed=sent.get(f"text-{each.key}", "") if each.pair in touched else each.typed,
            choice=sent.get(f"choice-{each.key}", "") if each.pair in touched else "",
            error=reasons.get(each.pair, ""),
        )
        for each in segments
    ]


def label_of(translation: Translation, path: str) -> str:
    """The field as editors know it; what lies in a stream has the name of the stream."""
    model = translation.source.specific_content_type.model_class()
    name = path.partition(".")[0]
    names = {field.name: field for field in model._meta.get_fields()} if model is not None else {}
    return capfirst(str(getattr(names.get(name), "verbose_name", name)))
