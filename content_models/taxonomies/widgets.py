"""How editors choose terms: a select for one; a checklist with a filter and chips for many.

Works without JavaScript; the script adds the filter and the chips. Knows no models: terms arrive as choices.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

FILTER_FROM = 12
OPEN_UP_TO = 12
ALPHABETICAL_VOCABULARIES = frozenset({"country", "target-language"})
GROUP_TITLES = {
    "special": _("Whole union"),
    "eu27": _("Member states of the European Union"),
    "eea_efta": _("European Economic Area and Switzerland"),
    "candidates_and_neighbours": _("Candidate countries and neighbours"),
}


class TermOption:
    """One term as the templates show it, with its narrower terms."""

    def __init__(self, term: Any, *, is_chosen: bool) -> None:
        self.value = term.pk
        self.label = str(term)
        self.parent = term.parent_id
        self.group = term.group
        self.vocabulary = term.vocabulary_id
        self.is_retired = term.is_retired
        self.is_chosen = is_chosen
        self.narrower: list[TermOption] = []

    @property
    def holds_chosen(self) -> bool:
        return any(option.is_chosen or option.holds_chosen for option in self.narrower)


def offered_options(choices: Iterable[Any], chosen: set[str]) -> list[TermOption]:
    """Terms that may be chosen; retired ones only where they are chosen already."""
    terms = [value.instance for value, _label in choices if value]
    options = [TermOption(term, is_chosen=str(term.pk) in chosen) for term in terms]
    offered = [option for option in options if option.is_chosen or not option.is_retired]
    if offered and offered[0].vocabulary in ALPHABETICAL_VOCABULARIES and get_language() != "en":
        offered.sort(key=lambda option: sorting_key(option.label))
    return offered


def sorting_key(label: str) -> str:
    """Letters without accents: “Österreich” stands with “Oman”, not after “Zypern”."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", label.casefold()) if letter.isalnum())


def in_groups(options: list[TermOption]) -> list[tuple[str, list[TermOption]]]:
    """Options under the headings of their groups, in the order of the titles above."""
    groups: dict[str, list[TermOption]] = defaultdict(list)
    for option in options:
        groups[option.group].append(option)
    order = list(GROUP_TITLES)
    keys = sorted(groups, key=lambda key: order.index(key) if key in order else len(order))
    return [(str(GROUP_TITLES.get(key, key)), groups[key]) for key in keys]


def as_tree(options: list[TermOption]) -> list[TermOption]:
    """The broadest options, the others below them; one whose broader term is not offered stands alone."""
    by_value = {option.value: option for option in options}
    for option in options:
        if option.parent in by_value:
            by_value[option.parent].narrower.append(option)
    return [option for option in options if option.parent not in by_value]


class TermChecklist(forms.CheckboxSelectMultiple):
    """Checkboxes in the order of the vocabulary, grouped by broader term; long ones with a filter."""

    template_name = "taxonomies/widgets/checklist.html"
    title: Any = ""

    class Media:
        css = {"all": ["taxonomies/term-checklist.css"]}
        js = ["taxonomies/term-checklist.js"]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        chosen = set(self.format_value(value))
        options = offered_options(self.choices, chosen)
        final = self.build_attrs(self.attrs, attrs)
        return {
            "widget": {
                "name": name,
                "id": final.get("id", f"id_{name}"),
                "title": self.title,
                "described_by": final.get("aria-describedby", ""),
                "is_disabled": final.get("disabled", False),
                "groups": [(title, as_tree(group)) for title, group in in_groups(options)],
                "has_filter": len(options) > FILTER_FROM,
                "is_short": len(options) <= OPEN_UP_TO,
                "template_name": self.template_name,
            }
        }


class TermSelect(forms.Select):
    """A select whose options stand under their groups or indented below their broader term."""

    def optgroups(self, name: str, value: list[str], attrs: dict[str, Any] | None = None) -> list[Any]:
        chosen = set(value)
        labels = [str(label) for choice, label in self.choices if not choice]
        blanks = [self.create_option(name, "", label, not (chosen - {""}), 0, attrs=attrs) for label in labels]
        groups: list[Any] = [(None, blanks, 0)] if blanks else []
        for title, options in in_groups(offered_options(self.choices, chosen)):
            index = len(groups)
            rows = [
                self.create_option(name, option.value, label, option.is_chosen, index, attrs=attrs)
                for label, option in indented(as_tree(options))
            ]
            groups.append((title or None, rows, index))
        return groups


def indented(options: list[TermOption], depth: int = 0) -> list[tuple[str, TermOption]]:
    rows: list[tuple[str, TermOption]] = []
    for option in options:
        rows.append(("\u2003" * depth + option.label, option))
        rows.extend(indented(option.narrower, depth + 1))
    return rows
