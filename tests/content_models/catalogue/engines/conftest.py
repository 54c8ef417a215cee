"""A random catalogue that engines are asked about."""

from wagtail.models import Site

from tests.support.catalogue_corpus import Corpus, make_corpus
from tests.support.scenes import scene


@scene
def corpus(site: Site) -> Corpus:
    return make_corpus(site)
