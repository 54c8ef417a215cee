"""What front ends ask of statistics, in a number of queries that does not grow with the answer."""

from collections.abc import Iterable, Sequence

from django.db.models import Prefetch

from content_models.skills_data.models import Indicator, Observation
from content_models.taxonomies.models import Term


class UnknownCodesError(Exception):
    """Codes that nothing has; the message names them and what they were looked for in."""

    def __init__(self, what: str, codes: Iterable[str]) -> None:
        self.what = what
        self.codes = sorted(codes)
        super().__init__(f"Unknown {what}: {', '.join(self.codes)}.")


def indicators(
    *,
    codes: Sequence[str] | None = None,
    countries: Sequence[str] | None = None,
    first_year: int | None = None,
    last_year: int | None = None,
    languages: Sequence[str] = ("en",),
) -> list[Indicator]:
    """Indicators with their verified observations, words in the first of the languages that has them.

    What comes back is for reading: name, unit and definition are those of the language.

    Args:
        codes: Codes of indicators; all when nothing is given.
        countries: Authority codes or two-letter codes; all when nothing is given.
        first_year: Leave out observations of periods before this year.
        last_year: Leave out observations of periods after this year.
        languages: In order of preference.

    Raises:
        UnknownCodesError: an indicator or a country is not known.
    """
    observations = (
        Observation.objects.for_readers().of_countries(country_ids(countries)).between(first_year, last_year).complete()
    )
    found = Indicator.objects.with_words(languages).prefetch_related(Prefetch("observations", queryset=observations))
    chosen = list(found if codes is None else found.filter(code__in=codes))
    if codes is not None and (unknown := set(codes) - {indicator.code for indicator in chosen}):
        raise UnknownCodesError("indicator", unknown)
    for indicator in chosen:
        speak(indicator, languages)
    return chosen


def country_ids(codes: Sequence[str] | None) -> list[int] | None:
    if codes is None:
        return None
    found = Term.objects.by_code("country", codes)
    if unknown := set(codes) - found.keys():
        raise UnknownCodesError("country", unknown)
    return [term.pk for term in found.values()]


def speak(indicator: Indicator, languages: Sequence[str]) -> None:
    """Gives an indicator that is only read the words of a language."""
    text = indicator.text_in(languages)
    indicator.name, indicator.unit, indicator.definition = text.name, text.unit, text.definition
    indicator.source_url = indicator.source_url or (indicator.dataset.url if indicator.dataset else "")
