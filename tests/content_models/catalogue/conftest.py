"""A check that fails as soon as the catalogue says something else than the pages."""

from collections.abc import Callable

import pytest

from content_models.catalogue.locales import mask_of
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rebuild import find_differences
from tests.support.visibility import naive_catalogue, naive_masks, stored_catalogue


@pytest.fixture
def agrees() -> Callable[[], None]:
    def check() -> None:
        assert stored_catalogue() == naive_catalogue()
        masks = dict(CatalogueEntry.objects.values_list("path", "available_locales"))
        assert masks == {path: mask_of(codes) for path, codes in naive_masks().items()}
        assert list(find_differences()) == []

    return check
