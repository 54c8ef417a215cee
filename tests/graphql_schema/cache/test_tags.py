"""Tags of changes and of answers are the same texts."""

from datetime import UTC, datetime
from types import SimpleNamespace
from uuid import UUID

from content_models.catalogue.models import Change, ChangeKind
from content_models.catalogue.topics import tombstone_topic
from content_models.editorial.kinds import ContentKind
from graphql_schema.cache.headers import LARGEST_TAG_HEADER, header_tags
from graphql_schema.cache.invalidation import tags_of
from graphql_schema.cache.tags import LISTED_KINDS, TagSet, encoded
from graphql_schema.ids import card_id, page_id

KEY = UUID("11111111-1111-4111-8111-111111111111")
SITES = {1: "main", 2: "other"}


def row(number: int, kind: str = "EVENT") -> SimpleNamespace:
    return SimpleNamespace(translation_key=UUID(int=number), site_id=1, kind=kind, visible_until=None)


def test_a_change_has_the_tags_of_its_old_place_and_of_its_new_one() -> None:
    change = Change(
        what=ChangeKind.WRITTEN, site_id=1, kind="EVENT", locale="en", translation_key=KEY, path="/en/new/",
        before=[2, "TRAINING", "/en/old/"],
    )  # fmt: skip

    assert set(tags_of(change, SITES)) == {
        f"item:{KEY}",
        f"id:{card_id(KEY, 'en')}",
        f"id:{page_id(KEY, 'en')}",
        "words:en",
        "list:main:EVENT:en",
        "path:main:/en/new/",
        "list:other:TRAINING:en",
        "path:other:/en/old/",
    }


def test_a_topic_is_its_own_tag() -> None:
    assert tags_of(Change(what=ChangeKind.TOPIC, topic="menu:main:main:en"), SITES) == ["menu:main:main:en"]


def test_a_path_that_became_private_is_named_by_its_site() -> None:
    path = f"/en/{'long/' * 100}"
    change = Change(what=ChangeKind.TOPIC, topic=tombstone_topic(1, path))
    tags = TagSet()
    tags.path("main", path)

    assert tags_of(change, SITES) == list(tags.tags)
    assert len(change.topic) <= Change._meta.get_field("topic").max_length


def test_a_list_has_a_tag_for_every_kind_and_language_of_its_chain() -> None:
    tags = TagSet()

    tags.list("main", {ContentKind.EVENT, "TRAINING"}, ("el", "en"))

    assert set(tags.tags) == {f"list:main:{kind}:{locale}" for kind in ("EVENT", "TRAINING") for locale in ("el", "en")}


def test_without_kinds_it_is_all_that_lists_show() -> None:
    tags = TagSet()

    tags.list("main", None, ("en",))

    assert set(tags.tags) == {f"list:main:{kind}:en" for kind in LISTED_KINDS}
    assert len(LISTED_KINDS) == len(ContentKind) - 2


def test_the_end_is_the_earliest_moment() -> None:
    now, soon, later = (datetime(2027, 1, day, tzinfo=UTC) for day in (1, 2, 3))
    tags = TagSet()

    tags.ends(later)
    tags.ends(None)
    tags.ends_after(now, soon, None, datetime(2026, 1, 1, tzinfo=UTC))

    assert tags.ends_at == soon


def test_tags_are_percent_encoded() -> None:
    assert encoded("path:main:/en/a b,c/ü") == "path:main:%2Fen%2Fa%20b%2Cc%2F%C3%BC"


def test_too_many_items_collapse_into_their_lists_in_all_languages() -> None:
    tags = TagSet()
    tags.add("sites")
    tags.rows([row(number) for number in range(300)], SITES)

    found = header_tags(tags, {"main": ("en", "fr")})

    assert found == ["sites", "list:main:EVENT:en", "list:main:EVENT:fr"]


def test_too_many_terms_become_their_vocabulary() -> None:
    tags = TagSet()
    tags.terms(SimpleNamespace(vocabulary_id="country", code=str(number)) for number in range(1000))

    assert header_tags(tags, {}) == ["vocabulary:country"]


def test_what_no_header_can_hold_is_not_for_caches_on_the_way() -> None:
    tags = TagSet()
    tags.add(*(f"path:main:/{number}/" for number in range(1000)))

    assert header_tags(tags, {}) is None


def test_a_few_tags_stay_as_they_are() -> None:
    tags = TagSet()
    tags.rows([row(number) for number in range(100)], SITES)

    found = header_tags(tags, {"main": ("en",)})

    assert found == [f"item:{UUID(int=number)}" for number in range(100)]
    assert len(" ".join(found)) < LARGEST_TAG_HEADER
