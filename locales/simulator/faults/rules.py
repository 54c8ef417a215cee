"""Chooses faults: by rule, by seeded chance, or by the word ``SIMFAULT_<name>`` in the text that is sent."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from locales.simulator.faults.catalogue import BY_NAME
from locales.simulator.faults.kinds import Fault, Fired, Scope, Stage

MARKER = re.compile(r"SIMFAULT_(\w+)")
MATCHES = {"language", "reference", "n", "contains"}
# What a refusal splits is asked again in halves, one of which has the marker: only another text is refused anew.
ONCE_FOR_TEXT = {"too_many_segments", "document_too_big"}


class RuleError(ValueError):
    """A rule names a fault or a condition that does not exist; the message says which."""


@dataclass(frozen=True)
class Asked:
    """What a rule looks at: the number of the request since the start, its reference, languages and text."""

    n: int
    reference: str
    languages: tuple[str, ...]
    text: str


@dataclass
class Rule:
    """One fault, for requests that match, as often as ``times`` says; ``fired`` counts."""

    id: int
    fault: str
    match: dict[str, str] = field(default_factory=dict)
    probability: float = 1.0
    times: int | None = None
    args: dict[str, Any] = field(default_factory=dict)
    fired: int = 0
    is_marked: bool = False

    def matches(self, asked: Asked) -> bool:
        wanted = self.match
        return (
            wanted.get("reference", asked.reference) == asked.reference
            and wanted.get("contains", "") in asked.text
            and ("n" not in wanted or _is_in_range(asked.n, str(wanted["n"])))
        )

    def languages(self, asked: Asked) -> list[str]:
        return [each for each in asked.languages if self.match.get("language", each).upper() == each]


def rule_from(number: int, given: dict[str, Any]) -> Rule:
    """A rule as the control interface or a file states it; raises RuleError."""
    if given.get("fault") not in BY_NAME:
        raise RuleError(f"no such fault: {given.get('fault')}")
    if unknown := set(given.get("match", {})) - MATCHES:
        raise RuleError(f"cannot match on: {', '.join(sorted(unknown))}")
    times = given.get("times", given.get("args", {}).get("requests") or _usual_times(given["fault"]))
    return Rule(
        number, given["fault"], given.get("match", {}), given.get("probability", 1.0), times, given.get("args", {})
    )


def _usual_times(name: str) -> int | None:
    return 3 if name == "concurrency_n" else None


class Chooser:
    """Holds the rules; what it chooses depends on the seed and the order of the requests alone."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.rules: list[Rule] = []
        self.by_marker: Counter[tuple[str, str]] = Counter()
        self._last = 0

    def add(self, given: dict[str, Any]) -> Rule:
        self._last += 1
        rule = rule_from(self._last, given)
        self.rules.append(rule)
        return rule

    def remove(self, number: int) -> bool:
        before = len(self.rules)
        self.rules = [rule for rule in self.rules if rule.id != number]
        return len(self.rules) < before

    def for_request(self, asked: Asked) -> list[Fired]:
        """What befalls the answer: the faults that are chosen once for a request."""
        found = [
            Fired(rule.fault, _by(rule), rule.args)
            for rule in self.rules
            if BY_NAME[rule.fault].scope is Scope.REQUEST
            and BY_NAME[rule.fault].stage is not Stage.ROUTE
            and rule.args.get("when") != "send"
            and rule.languages(asked)
            and self._takes(rule, asked, "")
        ]
        marked = [
            Fired(fault.name, "marker", {})
            for fault, languages, block in markers(asked)
            if fault.scope is Scope.REQUEST and languages and self._may_repeat(fault, asked, block)
        ]
        return [*found, *marked]

    def for_languages(self, asked: Asked) -> dict[str, list[Fired]]:
        """What befalls each language."""
        chosen: dict[str, list[Fired]] = {language: [] for language in asked.languages}
        for rule in self.rules:
            if BY_NAME[rule.fault].scope is not Scope.REQUEST:
                for language in _reach(BY_NAME[rule.fault], rule.languages(asked)):
                    if self._takes(rule, asked, language):
                        chosen[language].append(Fired(rule.fault, _by(rule), rule.args))
        for fault, languages, _block in markers(asked):
            if fault.scope is not Scope.REQUEST:
                for language in _reach(fault, languages):
                    chosen[language].append(Fired(fault.name, "marker", {}))
        return chosen

    def for_route(self, names: Sequence[str], n: int) -> Fired | None:
        """The first rule that befalls a call of status, getDomains or the log-in."""
        asked = Asked(n, "", (), "")
        for rule in self.rules:
            if rule.fault in names and self._takes(rule, asked, ""):
                return Fired(rule.fault, _by(rule), rule.args)
        return None

    def breaks_off(self, n: int) -> bool:
        """Whether the connection ends before the request is read: nothing of its text can be matched."""
        return any(
            rule.fault == "reset_mid_body"
            and rule.args.get("when") == "send"
            and self._takes(rule, Asked(n, "", (), ""), "")
            for rule in self.rules
        )

    def _takes(self, rule: Rule, asked: Asked, language: str) -> bool:
        if not rule.matches(asked) or (rule.times is not None and rule.fired >= rule.times):
            return False
        if rule.probability < 1 and chance(self.seed, rule.id, asked.n, language).random() >= rule.probability:
            return False
        rule.fired += 1
        return True

    def _may_repeat(self, fault: Fault, asked: Asked, block: str) -> bool:
        key = (fault.name, block if fault.name in ONCE_FOR_TEXT else asked.reference)
        self.by_marker[key] += 1
        if fault.stage is Stage.ROUTE:
            if self.by_marker[key] == 1:
                self.add({"fault": fault.name, "times": fault.repeats}).is_marked = True
            return False
        return fault.repeats is None or self.by_marker[key] <= fault.repeats


def markers(asked: Asked) -> list[tuple[Fault, list[str], str]]:
    """The faults whose markers stand in the text, their languages, and the line that has the marker."""
    found = []
    for word in dict.fromkeys(MARKER.findall(asked.text)):
        fault, language = _read_marker(word)
        if fault:
            line = next(line for line in asked.text.splitlines() if word in line)
            found.append((fault, [each for each in asked.languages if language in {"", each}], line))
    return found


def chance(seed: int, *parts: object) -> Random:
    """A source of chance that depends on nothing but the seed and what it is for."""
    return Random(":".join(str(part) for part in (seed, *parts)))  # noqa: S311


def _read_marker(word: str) -> tuple[Fault | None, str]:
    if fault := BY_NAME.get(word):
        return fault, ""
    name, _underscore, language = word.rpartition("_")
    return BY_NAME.get(name), language.upper()


def _reach(fault: Fault, languages: list[str]) -> list[str]:
    return languages[:1] if fault.scope is Scope.ONE else languages


def _by(rule: Rule) -> str:
    return "marker" if rule.is_marked else "rule" if rule.probability >= 1 else "probability"


def _is_in_range(n: int, text: str) -> bool:
    first, dash, last = text.partition("-")
    return int(first) <= n <= (int(last) if last else n if dash else int(first))
