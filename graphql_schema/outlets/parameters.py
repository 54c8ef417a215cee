"""Reads the query string of a feed or an embed: values that were checked, or sentences that say what is wrong.

The sentences are in the language that was asked for, so that whoever put the address into a page understands them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from graphql_schema.outlets.definition import Parameter, accepted_by
from graphql_schema.outlets.values import WrongValueError, readers, shown

LONGEST_QUERY = 4_000
MOST_PAIRS = 60
# Other sites hang these on every link; they say nothing to us.
FOREIGN_NAMES = ("utm_", "fbclid", "gclid", "mtm_", "pk_")

Pair = tuple[str, str]
Given = dict[str, list[str]]


@dataclass(frozen=True)
class Asked:
    """What was asked for. ``values`` by the name of the parameter; ``pairs`` are the same as text, in a fixed order."""

    values: Mapping[str, Any]
    pairs: tuple[Pair, ...]
    lang: str

    @property
    def query(self) -> str:
        """The query string that asks for the same; one text for each asking."""
        return urlencode(self.pairs)

    def query_of(self, *outlets: str) -> str:
        """What of it these outlets understand too."""
        known = frozenset(name for outlet in outlets for name in accepted_by(outlet))
        return urlencode([pair for pair in self.pairs if pair[0] in known])


class WrongParametersError(Exception):
    """What is wrong with the parameters, one sentence each, in the language ``lang``."""

    def __init__(self, problems: Sequence[str], lang: str) -> None:
        super().__init__(" ".join(problems))
        self.problems = tuple(problems)
        self.lang = lang


def read_parameters(
    query_string: str, context: Any, outlet: str, widget: str | None = None, only: Iterable[str] | None = None
) -> Asked:
    """The parameters of an outlet, in the form of a widget if it has one.

    ``only`` names those that make sense here, where these are not all of the outlet.

    Raises:
        WrongParametersError: at least one of them is not as ``frontend_contract/parameters.json`` says.
    """
    known = accepted_by(outlet, widget)
    if only is not None:
        known = {name: known[name] for name in known if name in set(only)}
    pairs, problems = pairs_of(query_string)
    lang = language_of(pairs, context)
    with translation.override(lang):
        given = grouped(pairs)
        problems = [str(problem) for problem in problems]
        problems += [
            _("There is no parameter “%(name)s” here.") % {"name": shown(name)} for name in given - known.keys()
        ]
        values, wrong = read_all(known, given, context, outlet)
        problems += wrong or contradictions(values)
    if problems:
        raise WrongParametersError(problems, lang)
    texts = tuple((name, ",".join(given[name])) for name in known if name in values)
    return Asked(values, texts, lang)


def pairs_of(query_string: str) -> tuple[list[Pair], list[Any]]:
    """Names and values that are not empty; the second part says why the string cannot be read."""
    if len(query_string) > LONGEST_QUERY:
        message = translation.gettext_lazy("The address is longer than %(most)s characters.")
        return [], [message % {"most": LONGEST_QUERY}]
    try:
        pairs = parse_qsl(query_string, errors="strict", max_num_fields=MOST_PAIRS)
    except ValueError:
        return [], [translation.gettext_lazy("The address cannot be read: it is not UTF-8, or names too many values.")]
    return [(name, value) for name, value in pairs if not name.startswith(FOREIGN_NAMES)], []


def language_of(pairs: Sequence[Pair], context: Any) -> str:
    """The language that was asked for, else that of the site: what is said is said in it."""
    asked = [value for name, value in pairs if name == "lang" and value in dict(settings.LANGUAGES)]
    return asked[0] if asked else str(context.site.default_locale)


def grouped(pairs: Sequence[Pair]) -> Given:
    """The texts of each parameter."""
    found: Given = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def read_all(
    known: Mapping[str, Parameter], given: Given, context: Any, outlet: str
) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    problems: list[str] = []
    for name, parameter in known.items():
        if name in given:
            try:
                given[name], values[name] = read_one(parameter, given[name], context, outlet)
            except WrongValueError as wrong:
                problems.append(str(wrong))
    return values, problems


def read_one(parameter: Parameter, texts: list[str], context: Any, outlet: str) -> tuple[list[str], Any]:
    """The texts one by one, and what they mean. Raises ``WrongValueError``."""
    name = parameter.name
    if parameter.many:
        texts = list(dict.fromkeys(part.strip() for text in texts for part in text.split(",") if part.strip()))
        if not 1 <= len(texts) <= parameter.most:
            raise WrongValueError(_("“%(name)s” takes 1 to %(most)s values.") % {"name": name, "most": parameter.most})
    elif len(texts) > 1:
        raise WrongValueError(_("“%(name)s” is given twice.") % {"name": name})
    for text in texts:
        check_text(parameter, text)
    read = readers[parameter.value]
    values = [read(parameter, text, context, outlet) for text in texts]
    return texts, values if parameter.many else values[0]


def check_text(parameter: Parameter, text: str) -> None:
    if len(text) > parameter.longest:
        sentence = _("“%(name)s” is longer than %(most)s characters.")
        raise WrongValueError(sentence % {"name": parameter.name, "most": parameter.longest})
    if not text.isprintable():
        raise WrongValueError(_("“%(name)s” holds characters that cannot be shown.") % {"name": parameter.name})


def contradictions(values: Mapping[str, Any]) -> list[str]:
    """What is wrong with values that are right one by one."""
    found = []
    if "from" in values and "to" in values and values["to"][1] < values["from"][0]:
        found.append(_("“to” is before “from”."))
    if values.get("order") == "RELEVANCE" and "q" not in values:
        found.append(_("“order=relevance” needs “q”: words to search for."))
    return found
