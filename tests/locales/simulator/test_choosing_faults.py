"""Every fault can be chosen by rule, by chance and by marker; the seed decides everything else."""

from typing import Any

import pytest

from locales.simulator import Simulator
from locales.simulator.client import ControlRefusedError
from locales.simulator.faults.catalogue import BY_NAME, FAULTS
from locales.simulator.faults.kinds import Stage
from locales.simulator.faults.rules import Asked, Chooser, rule_from
from tests.locales.simulator.receiving import Receiver, ask, question

pytestmark = pytest.mark.once


def asked(text: str = "", *languages: str, n: int = 1, reference: str = "token") -> Asked:
    return Asked(n, reference, languages or ("FR", "DE"), text)


def chosen(chooser: Chooser, question_: Asked) -> set[tuple[str, str]]:
    """All that is chosen for a request and the calls of a route after it, with what it was chosen by."""
    found = [*chooser.for_request(question_), *(f for each in chooser.for_languages(question_).values() for f in each)]
    if route := chooser.for_route([fault.name for fault in FAULTS if fault.stage is Stage.ROUTE], question_.n):
        found.append(route)
    return {(fired.name, fired.by) for fired in found}


@pytest.mark.parametrize("name", sorted(BY_NAME))
def test_it_is_chosen_in_each_way(name: str) -> None:
    by_rule, by_chance, by_marker = Chooser(1), Chooser(1), Chooser(1)
    by_rule.add({"fault": name})
    by_chance.add({"fault": name, "probability": 0.5})

    assert chosen(by_rule, asked()) == {(name, "rule")}
    assert chosen(by_marker, asked(f"Title SIMFAULT_{name} end")) == {(name, "marker")}
    draws = [chosen(by_chance, asked(n=n)) for n in range(60)]
    assert {(name, "probability")} in draws
    assert set() in draws


def test_names_are_used_once() -> None:
    assert len(BY_NAME) == len(FAULTS)


def test_a_marker_can_name_a_language() -> None:
    found = Chooser(1).for_languages(asked("SIMFAULT_not_base64_DE SIMFAULT_failure_one_FR SIMFAULT_nothing"))

    assert {language: [fired.name for fired in each] for language, each in found.items()} == {
        "FR": ["failure_one"],
        "DE": ["not_base64"],
    }


def test_a_refusal_by_marker_ends() -> None:
    chooser = Chooser(1)

    def fires(text: str, reference: str = "token") -> bool:
        return bool(chooser.for_request(asked(text, reference=reference)))

    assert [fires("SIMFAULT_http_503") for _ in range(2)] == [True, False]
    assert fires("SIMFAULT_http_503", "another")
    assert [fires("SIMFAULT_concurrency_n") for _ in range(4)] == [True, True, True, False]


def test_what_was_split_is_not_refused_again() -> None:
    chooser = Chooser(1)
    block = "<p>SIMFAULT_too_many_segments</p>"

    assert chooser.for_request(asked(f"{block}\n<p>rest</p>"))
    assert chooser.for_request(asked(block, reference="half")) == []


@pytest.mark.parametrize(
    ("match", "fits"),
    [
        ({"language": "DE"}, True),
        ({"language": "IT"}, False),
        ({"reference": "token"}, True),
        ({"reference": "other"}, False),
        ({"n": "2"}, True),
        ({"n": "1-3"}, True),
        ({"n": "3-"}, False),
        ({"contains": "word"}, True),
        ({"contains": "none"}, False),
    ],
)
@pytest.mark.parametrize("fault", ["never_delivers", "http_503"])
def test_a_rule_fires_where_it_matches(fault: str, match: dict[str, str], fits: bool) -> None:
    chooser = Chooser(1)
    chooser.add({"fault": fault, "match": match})

    assert bool(chosen(chooser, asked("a word", n=2))) is fits


def test_a_rule_fires_as_often_as_it_says(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("never_delivers", match={"language": "FR"}, times=2)
    for _ in range(3):
        ask(sim, question(receiver, "FR", "DE"))
    sim.control.advance(60)

    assert sorted(receiver.languages()) == ["DE", "DE", "DE", "FR"]


def test_a_marker_in_a_title_plays_its_fault_on_the_wire(sim: Simulator, receiver: Receiver) -> None:
    text = '<p id="s1">Coding for all SIMFAULT_failure_one_MT</p><p id="s2">SIMFAULT_empty_block_DE</p>'
    ask(sim, question(receiver, "FR", "MT", "DE", text=text))
    sim.control.advance(60)

    assert [call.json["targetLanguages"] for call in receiver.of("failure")] == [["MT"]]
    texts = {call.json["targetLanguage"]: call.text for call in receiver.of("delivery")}
    assert sorted(texts) == ["DE", "FR"]
    assert texts["DE"].endswith('<p id="s2"></p>')
    assert "SIMFAULT_empty_block_DE" in texts["FR"]


@pytest.mark.parametrize("rule", [{"fault": "none"}, {"fault": "burst", "match": {"colour": "red"}}])
def test_odd_rules_are_refused(sim: Simulator, rule: Any) -> None:
    with pytest.raises(ValueError):
        rule_from(1, rule)
    with pytest.raises(ControlRefusedError, match="400"):
        sim.control.post("rules", **rule)


def run(seed: int, receiver: Receiver) -> tuple[Any, Any]:
    """What a simulator does with the same ten requests: its own record, and what arrives."""
    receiver.calls.clear()
    with Simulator(seed=seed, clock="manual", delay="lognormal:1:1") as sim:
        for fault in ("never_delivers", "tag_dropped", "duplicate_same", "not_base64", "out_of_order", "forged_token"):
            sim.control.rule(fault, probability=0.3)
        answers = [ask(sim, question(receiver, "FR", "DE", "MT", token=f"t{n}")).content for n in range(10)]
        sim.control.advance(86_400)
        return [answers, sim.control.get("counters")], [(call.path, call.body) for call in receiver.calls]


def test_the_same_seed_gives_the_same_everything(receiver: Receiver) -> None:
    assert run(7, receiver) == run(7, receiver)


def test_another_seed_gives_something_else(receiver: Receiver) -> None:
    assert run(7, receiver) != run(8, receiver)
