"""Each fault of markup and text that the simulator knows ends as its catalogue promises."""

import pytest

from locales.documents.building import SourceSegment
from locales.documents.policies import ReadingPolicies
from locales.documents.problems import Rejection, Warning
from locales.documents.protecting import ProtectMode
from locales.simulator.faults.text_rows import ROWS
from locales.simulator.faults.texts import damage
from locales.simulator.pseudo_translation import translate
from tests.locales.documents.strategies import built, read

SENT = [
    SourceSegment("s1", "Digital skills for everyone in 500 towns", max_length=255),
    SourceSegment("s2", 'Read <a id="a1">the guide</a> with <b>Europass</b> today'),
    SourceSegment("s3", "Dear {name}, welcome to our course"),
    SourceSegment("s4", "The end of a long working day"),
]
KEYS = ("s1", "s2", "s3", "s4")
REJECTED: dict[str, dict[str, Rejection]] = {
    "tag_dropped": {"s2": Rejection.LINK_LOST},
    "tag_duplicated": {"s2": Rejection.LINK_DOUBLED},
    "attr_added": {"s2": Rejection.ACTIVE_CONTENT},
    "id_changed": {"s2": Rejection.LINK_INVENTED},
    "tag_escaped": {"s2": Rejection.LINK_LOST},
    "script_injected": {"s1": Rejection.ACTIVE_CONTENT},
    "strings_merged": {"s1": Rejection.LINK_INVENTED},
    "link_across_blocks": {"s2": Rejection.LINK_LOST, "s3": Rejection.LINK_INVENTED},
    "placeholder_broken": {"s3": Rejection.PLACEHOLDER_CHANGED},
    "empty_block": {"s1": Rejection.EMPTY},
    "marker_residue": {"s1": Rejection.RESIDUE},
}
WARNED: dict[str, dict[str, Warning]] = {
    "strings_merged": {"s3": Warning.NEIGHBOUR_MISSING},
    "string_missing": {"s2": Warning.NEIGHBOUR_MISSING},
    "looping": {"s1": Warning.REPEATED},
    "echo": dict.fromkeys(KEYS, Warning.UNTRANSLATED),
    "term_translated": {"s2": Warning.TERM_CHANGED},
    "digits_changed": {"s1": Warning.NUMBERS_CHANGED},
    "too_long": {"s1": Warning.TOO_LONG},
}
MISSING = {"strings_merged": ("s2",), "string_missing": ("s1",)}


@pytest.mark.parametrize("fault", sorted(row.name for row in ROWS))
def test_a_fault_ends_as_the_catalogue_promises(fault: str) -> None:
    source = built(SENT)
    document = damage(fault, translate(source, "FR"), source=source, args={})

    reading = read(document, SENT, ReadingPolicies(language="fr"))

    rejected, missing = REJECTED.get(fault, {}), MISSING.get(fault, ())
    assert (reading.problem, reading.rejected, reading.missing) == (None, rejected, missing)
    assert reading.accepted.keys() == set(KEYS) - rejected.keys() - set(missing)
    assert reading.warnings.keys() == WARNED.get(fault, {}).keys()
    assert all(warning in reading.warnings[key] for key, warning in WARNED.get(fault, {}).items())
    assert reading.is_truncated == (fault == "sentinel_missing")
    assert reading.has_active_content == (fault in {"script_injected", "attr_added"})
    assert (reading.duplicates, reading.unknown) == (fault == "block_duplicated", fault == "id_unknown")


@pytest.mark.parametrize("language", ["BG", "DE", "EL", "ET", "FR", "GA", "MT"])
@pytest.mark.parametrize("mode", [ProtectMode.SPAN, ProtectMode.CHECK])
def test_a_translation_without_faults_is_accepted_without_a_remark(language: str, mode: ProtectMode) -> None:
    sent = [each for each in SENT if mode is ProtectMode.SPAN or "Europass" not in each.fragment]

    reading = read(translate(built(sent, mode), language), sent, ReadingPolicies(mode=mode))

    assert reading.accepted.keys() == {segment.key for segment in sent}
    assert (reading.warnings, reading.is_truncated) == ({}, False)


def test_a_marked_translation_is_accepted_when_the_service_honours_marks() -> None:
    document = translate(built(SENT, ProtectMode.MARKER), "FR", honour="marker")

    reading = read(document, SENT, ReadingPolicies(mode=ProtectMode.MARKER))

    assert (reading.rejected, reading.warnings) == ({}, {})
    assert "<b>Europass</b>" in reading.accepted["s2"]
    assert "{name}" in reading.accepted["s3"]


def test_a_string_that_may_hold_its_lost_neighbour_is_warned_of() -> None:
    sent = SENT[2:]
    document = damage("strings_merged", translate(built(sent), "FR"), source=built(sent), args={})

    reading = read(document, sent, ReadingPolicies(language="fr"))

    assert (reading.rejected, reading.missing) == ({}, ("s4",))
    assert reading.warnings == {"s3": (Warning.NEIGHBOUR_MISSING,)}


def test_a_sentinel_that_was_translated_is_still_the_sentinel() -> None:
    reading = read(translate(built(SENT), "EL", honour="none"), SENT)

    assert (reading.problem, reading.is_truncated) == (None, False)
