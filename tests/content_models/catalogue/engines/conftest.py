"""A random catalogue that engines are asked about."""

import pytest
from wagtail.models import Site

from tests.support.catalogue_corpus import Corpus, make_corpus


@pytest.fixture
def corpus(site: Site) -> Corpus:
    return make_corpus(site)
