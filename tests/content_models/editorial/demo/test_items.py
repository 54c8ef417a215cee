"""The demo's data: everything fits the models, every reference leads somewhere, nothing is missing."""

import re
from collections import Counter
from urllib.parse import parse_qs

from content_models.editorial.demo.files import documents, pictures
from content_models.editorial.demo.items import additions, section_texts, seeds, table, translations, written_items
from content_models.editorial.demo.logins import LOGINS
from content_models.editorial.demo.references import page_model
from content_models.editorial.roles.definitions import ROLES
from graphql_schema.sitemaps.writing import kind_in_address
from tests.content_models.editorial.demo.data_checks import all_items, field_faults, item_faults, known_refs

KINDS = (
    "article", "event", "training", "learning_path", "learning_content", "good_practice", "resource", "publication",
    "funding", "initiative", "strategy", "organisation", "coalition", "country", "job", "career", "certification",
    "academy", "indicator_story", "basic", "newsletter",
)  # fmt: skip
STATES = {"published", "draft", "in_review", "scheduled", "expired", "private"}


def test_it_fits_the_models_and_vocabularies() -> None:
    assert [fault for item in all_items() for fault in item_faults(item)] == []


def test_it_fills_what_the_models_require() -> None:
    missing = [
        f"{item.ref}.{field.name}"
        for item in all_items()
        for field in page_model(item.kind)._meta.get_fields()
        if getattr(field, "vocabulary", None) and not field.blank and not item.fields.get(field.name)
    ]

    assert missing == []


def test_it_has_at_least_eight_items_of_every_type() -> None:
    counted = Counter(item.kind for item in all_items() if item.status == "published")

    assert {kind: counted[kind] for kind in KINDS if counted[kind] < 8} == {}
    types = Counter(item.fields["article_type"] for item in written_items() if item.kind == "article")
    assert [name for name in ("news", "opinion", "brief") if types[name] < 8] == []


def test_it_has_every_country_and_coalition_of_the_lists() -> None:
    keys = Counter(item.kind for item in all_items())

    assert keys["country"] == len(seeds("countries")["countries"])
    assert keys["coalition"] == len(seeds("coalitions")["coalitions"])


def test_it_names_each_item_once_and_refers_to_items_that_are_there() -> None:
    refs = Counter(item.ref for item in all_items())
    lost = [f"{item.ref} → {ref}" for item in all_items() for ref in item.linked if ref not in refs]
    organisations = {item.key for item in all_items() if item.kind == "organisation"}
    strangers = [
        f"{item.ref} → {key}" for item in all_items() for _role, key in item.organisations if key not in organisations
    ]

    assert [ref for ref, times in refs.items() if times > 1] == []
    assert lost == []
    assert strangers == []


def test_it_has_every_parent_picture_document_and_owner_that_items_name() -> None:
    keys = {row["key"] for row in pictures()}
    papers = {row["key"] for row in documents()}
    owners = {login.username for login in LOGINS}

    assert [item.ref for item in all_items() if f"section/{item.parent}" not in known_refs()] == []
    assert [item.ref for item in all_items() if item.fields.get("image", "tiles") not in keys] == []
    assert [item.ref for item in all_items() if item.fields.get("main_document", "data-jobs") not in papers] == []
    assert [item.ref for item in all_items() if item.owner not in owners] == []


def test_a_list_without_content_types_shows_the_kind_that_lives_in_it() -> None:
    sections = [section for section in table("tree")["section"] if section["model"] == "ListingPage"]
    shown = {
        section["path"]: parse_qs(section.get("filter_string", "")).get("type")
        for section in sections
        if "content_types" not in section
    }
    living = {item.parent: [kind_in_address(page_model(item.kind).content_kind)] for item in all_items()}

    assert shown == {path: living[path] for path in shown}


def test_it_shows_every_state_of_a_page() -> None:
    assert {item.status for item in all_items()} == STATES


def test_it_describes_every_picture_for_people_who_cannot_see_it() -> None:
    assert [row["key"] for row in pictures() if not 20 <= len(row["description"]) <= 255] == []
    assert len(pictures()) >= 20


def test_it_names_every_section_in_24_languages() -> None:
    paths = {"home", *(row["path"] for row in table("tree")["section"])}

    assert len(section_texts()) == 24
    assert [code for code, texts in section_texts().items() if set(texts["titles"]) != paths] == []
    assert [code for code, texts in section_texts().items() if not texts["summary"]] == []


def test_it_translates_section_titles_instead_of_repeating_the_english_ones() -> None:
    english = section_texts()["en"]["titles"]
    same = {
        code: sum(title == english[path] for path, title in texts["titles"].items())
        for code, texts in section_texts().items()
        if code != "en"
    }

    # A few words are the same in several languages: Actions, Inspiration, Newsletter.
    assert {code: count for code, count in same.items() if count > 4} == {}


def test_it_has_a_user_for_every_role() -> None:
    assert {login.role for login in LOGINS} == {role.key for role in ROLES}


def test_its_translations_belong_to_items_and_fit_their_models() -> None:
    items = {item.ref: item for item in all_items()}
    faults = []
    for code, versions in translations().items():
        for ref, texts in versions.items():
            if ref not in items:
                faults.append(f"{code}: {ref} is no item")
                continue
            model = page_model(items[ref].kind)
            values = {name: value for name, value in texts.items() if name not in {"text", "via"}}
            for name, value in values.items():
                faults += field_faults(model._meta.get_field(name), value, f"{code}: {ref}.{name}")

    assert faults == []


def test_it_is_translated_into_six_languages() -> None:
    assert {code: len(found) >= 20 for code, found in translations().items()} == dict.fromkeys(
        ["de", "el", "es", "fr", "lt", "pt"], True
    )


def test_its_additions_belong_to_items() -> None:
    assert set(additions()) - {item.ref for item in all_items()} == set()


def test_it_holds_no_filler_text() -> None:
    filler = re.compile(r"lorem|ipsum|dolor sit|xxx|tbd", re.IGNORECASE)

    assert [item.ref for item in all_items() if filler.search(f"{item.title} {item.text}")] == []
