"""The table of classifications has every vocabulary by which a page type classifies its content, and no other."""

from wagtail.models import get_page_models

from content_models.editorial.models.base import BasePage
from content_models.taxonomies.fields import TermField, TermsField
from graphql_schema.filters.classifications import CLASSIFICATIONS
from graphql_schema.filters.inputs import ContentFilter
from graphql_schema.types.facets import FacetField


def test_every_vocabulary_of_a_classification_can_be_filtered_by() -> None:
    used = {
        field.vocabulary
        for model in get_page_models()
        if issubclass(model, BasePage)
        for field in model._meta.get_fields()
        if isinstance(field, TermField | TermsField) and field.name not in model.catalogue_leaves_out
    }

    assert set(CLASSIFICATIONS.values()) == used
    assert len(CLASSIFICATIONS) == len(used)


def test_every_classification_is_a_filter_and_a_facet() -> None:
    assert set(CLASSIFICATIONS) <= set(ContentFilter._meta.fields)
    assert set(CLASSIFICATIONS) <= {member.value for member in FacetField._meta.enum}
