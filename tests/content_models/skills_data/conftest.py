"""Countries, the indicators that the platform starts with, and one breakdown."""

import pytest

from content_models.skills_data.models import Breakdown, Indicator
from content_models.skills_data.services import load_indicators
from content_models.taxonomies.loading import load
from content_models.taxonomies.vocabulary_files import read_vocabularies
from tests.support.scenes import scene

NEEDED = {"country", "licence"}


@scene
def indicators(db: None) -> None:
    load(file for file in read_vocabularies() if file.key in NEEDED)
    load_indicators()


@pytest.fixture
def women(indicators: None) -> Breakdown:
    indicator = Indicator.objects.get(code="digital_skills_at_least_basic")
    return Breakdown.objects.create(indicator=indicator, code="women", label="Women")
