"""Labels that a published standard has: names of countries and languages from Unicode CLDR."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from content_models.taxonomies.cldr import name_in
from content_models.taxonomies.models import LABEL_LANGUAGES, Term, TermLabel

VOCABULARIES_IN_CLDR = frozenset({"country", "target-language"})


@dataclass
class LabelReport:
    """How many labels were written, which the standard does not have (``mt: Kosovo``), and of which terms."""

    written: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    missing: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    term_ids: set[int] = field(default_factory=set)


def load_standard_labels(terms: Iterable[Term]) -> LabelReport:
    """Writes the names that CLDR has; labels that came from elsewhere are left alone."""
    covered = [term for term in terms if term.vocabulary_id in VOCABULARIES_IN_CLDR and term.is_in_source]
    stored = {
        (label.term_id, label.language): label
        for label in TermLabel.objects.filter(term__vocabulary__in=VOCABULARIES_IN_CLDR)
    }
    report = LabelReport()
    wanted = [
        TermLabel(term_id=term.pk, language=language, label=name, source=TermLabel.Source.CLDR)
        for term in covered
        for language, name in names_of(term, report)
        if differs(stored.get((term.pk, language)), name)
    ]
    vocabulary_by_term = {term.pk: term.vocabulary_id for term in covered}
    for label in wanted:
        report.written[vocabulary_by_term[label.term_id]] += 1
        report.term_ids.add(label.term_id)
    TermLabel.objects.bulk_create(
        wanted,
        update_conflicts=True,
        unique_fields=["term", "language"],
        update_fields=["label", "source"],
        batch_size=500,
    )
    return report


def names_of(term: Term, report: LabelReport) -> list[tuple[str, str]]:
    found = []
    for language, _title in LABEL_LANGUAGES:
        name = name_in(language, term.vocabulary_id, term.code, term.notations)
        if name is None:
            report.missing[term.vocabulary_id].append(f"{language}: {term.label}")
        else:
            found.append((language, name))
    return found


def differs(stored: TermLabel | None, name: str) -> bool:
    return stored is None or (stored.source == TermLabel.Source.CLDR and stored.label != name)
