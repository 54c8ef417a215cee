"""A site with events, countries as all schemes call them, and a client that asks like a reader's program."""

import pytest

from content_models.editorial.models import ListingPage
from content_models.taxonomies.models import Term


@pytest.fixture
def countries(terms: dict[str, Term]) -> dict[str, Term]:
    """Portugal and Greece with the codes of all schemes, and a technology that is retired."""
    portugal = terms["country:PRT"]
    Term.objects.filter(pk=portugal.pk).update(notations={"iso2": "PT", "eu2": "PT"}, uri="http://example.eu/PRT")
    greece = Term.objects.create(
        vocabulary=portugal.vocabulary, code="GRC", label="Greece", notations={"iso2": "GR", "eu2": "EL"}, order=9
    )
    technology = terms["digital-technology:cybersecurity"].vocabulary
    retired = Term.objects.create(vocabulary=technology, code="old", label="Old", is_retired=True, order=9)
    return {**terms, "country:GRC": greece, "digital-technology:old": retired}


@pytest.fixture
def platform(events: ListingPage, countries: dict[str, Term]) -> ListingPage:
    """The listing of events of a site that knows these terms."""
    return events
