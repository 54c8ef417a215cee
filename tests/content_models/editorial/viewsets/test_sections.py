"""The sections of the menu."""

from content_models.editorial.kinds import ContentKind
from content_models.editorial.viewsets.sections import SECTIONS, model_of


def test_they_hold_every_kind_of_content_once() -> None:
    listed = [kind for section in SECTIONS for kind in section.kinds]

    assert sorted(listed) == sorted(ContentKind)


def test_they_find_the_model_of_every_kind() -> None:
    assert [kind for kind in ContentKind if model_of(kind) is None] == []
