"""The catalogues of the interface's words: what is wrong with one is said, and nothing is wrong with ours."""

from io import StringIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.core.management import call_command
from django.utils.translation import gettext, override

from locales.interface_words.catalogues import catalogue_files, compile_catalogue, interface_languages, read_catalogue
from locales.interface_words.checking import findings_about

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
)
WORDS = (
    'msgid "Save %(name)s"\nmsgstr ""\n\nmsgid "%(n)s page"\nmsgid_plural "%(n)s pages"\nmsgstr[0] ""\nmsgstr[1] ""\n'
)
RIGHT = (
    'msgid "Save %(name)s"\nmsgstr "Enregistrer %(name)s"\n\n'
    'msgid "%(n)s page"\nmsgid_plural "%(n)s pages"\nmsgstr[0] "une page"\nmsgstr[1] "%(n)s pages"\n'
)


def findings(folder: Path, entries: str, header: str = HEADER, *, is_compiled: bool = True) -> list[str]:
    """What is said about a French catalogue of these entries."""
    path = folder / "django.po"
    path.write_text(f"{header}\n{entries}", encoding="utf-8")
    if is_compiled:
        compile_catalogue(path)
    return findings_about(path, "fr", read_po(StringIO(f"{HEADER}\n{WORDS}")))


def test_our_catalogues_are_in_order() -> None:
    output = StringIO()

    call_command("check_catalogues", stdout=output)

    assert output.getvalue() == "23 catalogues are in order.\n"


def test_there_is_one_for_each_language_but_english() -> None:
    assert [path.parents[1].name for path in catalogue_files()] == sorted(interface_languages())
    assert len(interface_languages()) == 23


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("fr", "Traductions à relire"),
        ("de", "Zu prüfende Übersetzungen"),
        ("es", "Traducciones por revisar"),
        ("it", "Traduzioni da rivedere"),
        ("pt", "Traduções por rever"),
        ("el", "Μεταφράσεις προς έλεγχο"),
        ("sv", "Translations to review"),
    ],
)
def test_editors_read_their_language_or_english(language: str, word: str) -> None:
    with override(language):
        assert gettext("Translations to review") == word


def test_what_wagtail_translates_is_not_hidden_by_an_empty_entry() -> None:
    with override("sv"):
        assert gettext("Publish") == "Publicera"


def test_a_catalogue_in_order_has_no_finding(tmp_path: Path) -> None:
    assert findings(tmp_path, RIGHT) == []


def test_words_without_translation_are_no_fault(tmp_path: Path) -> None:
    assert findings(tmp_path, WORDS) == []


@pytest.mark.parametrize(
    ("entries", "finding"),
    [
        (RIGHT.replace("Save", "Store"), "missing: “Save %(name)s”"),
        (f'{RIGHT}\nmsgid "Old"\nmsgstr "Vieux"\n', "no longer used: “Old”"),
        (f'{RIGHT}\n#~ msgid "Old"\n#~ msgstr "Vieux"\n', "no longer used: “Old”"),
        (f"#, fuzzy\n{RIGHT}", "fuzzy, so nobody has confirmed it: “Save %(name)s”"),
        (
            RIGHT.replace("Enregistrer %(name)s", "Enregistrer %(nom)s"),
            "other placeholders or tags than in English: “Save %(name)s” → “Enregistrer %(nom)s”",
        ),
        (
            RIGHT.replace("Enregistrer %(name)s", "<b>Enregistrer</b> %(name)s"),
            "other placeholders or tags than in English: “Save %(name)s” → “<b>Enregistrer</b> %(name)s”",
        ),
        (
            RIGHT.replace("Enregistrer %(name)s", "Enregistrer %(name)s\\n"),
            "a line break at the end is missing or too many: “Save %(name)s” → “Enregistrer %(name)s\n”",
        ),
        (RIGHT.replace('msgstr[1] "%(n)s pages"', 'msgstr[1] ""'), "not all plural forms are there: “%(n)s page”"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, entries: str, finding: str) -> None:
    assert f"fr: {finding}" in findings(tmp_path, entries)


def test_a_header_without_plural_forms_is_named(tmp_path: Path) -> None:
    header = HEADER.replace('"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n', "")

    assert findings(tmp_path, RIGHT, header) == ["fr: the header has no rule for plural forms"]


def test_a_header_of_another_language_is_named(tmp_path: Path) -> None:
    header = HEADER.replace("Language: fr", "Language: el")

    assert findings(tmp_path, RIGHT, header) == ["fr: the header does not name the language"]


def test_a_catalogue_that_is_not_compiled_is_named(tmp_path: Path) -> None:
    sentence = "fr: the compiled catalogue is not of these words; make messages writes it"

    assert findings(tmp_path, RIGHT, is_compiled=False) == [sentence]
    findings(tmp_path, RIGHT)
    assert findings(tmp_path, RIGHT.replace("une page", "1 page"), is_compiled=False) == [sentence]


def test_a_missing_or_broken_catalogue_is_named(tmp_path: Path) -> None:
    words = read_po(StringIO(WORDS))
    (tmp_path / "broken.po").write_text("nonsense")

    assert findings_about(tmp_path / "none.po", "fr", words) == ["fr: there is no catalogue; make messages writes it."]
    (finding,) = findings_about(tmp_path / "broken.po", "fr", words)
    assert finding.startswith("fr: the catalogue cannot be read: ")


def test_fuzzy_entries_are_never_shown(tmp_path: Path) -> None:
    findings(tmp_path, f"#, fuzzy\n{RIGHT}")

    assert b"Enregistrer" not in (tmp_path / "django.mo").read_bytes()
    assert read_catalogue(tmp_path / "django.po").get("Save %(name)s").fuzzy
