"""From what was typed to exact tokens."""

from content_models.catalogue.analysis.dictionary import SortedWords
from content_models.catalogue.analysis.expansion import MOST_BEGINNINGS, MOST_CORRECTIONS, MOST_UNKNOWN, text_query
from content_models.catalogue.analysis.text_query import AnyToken, Closeness, LanguageQuery, Phrase, TextQuery, Token

WORDS = SortedWords(
    {
        "en": ["course", "courses", "cyber", "cybersecurity", "data", "database", "date", "of", "skills", "the"],
        "mt": ["hiliet", "il", "kors"],
    }
)


def same(text: str) -> Token:
    return Token(text, is_stem=False, closeness=Closeness.SAME)


def stem(text: str) -> Token:
    return Token(text, is_stem=True, closeness=Closeness.STEM)


def beginning(text: str) -> Token:
    return Token(text, is_stem=False, closeness=Closeness.BEGINNING)


def error(text: str) -> Token:
    return Token(text, is_stem=False, closeness=Closeness.ERROR)


def english(search: str) -> LanguageQuery:
    return text_query(search, ["en"], WORDS).by_locale["en"]


def test_a_word_stands_for_its_forms_and_the_last_one_for_longer_words() -> None:
    assert english("courses data") == LanguageQuery(
        required=(
            AnyToken((same("courses"), stem("cours"))),
            AnyToken((same("data"), stem("data"), beginning("database"))),
        )
    )


def test_an_unknown_word_stands_for_those_that_may_have_been_meant() -> None:
    assert english("cybersecurty skills").required[0] == AnyToken(
        (same("cybersecurty"), stem("cybersecurti"), error("cybersecurity"))
    )


def test_a_known_word_is_what_was_meant() -> None:
    assert english("date skills").required[0] == AnyToken((same("date"), stem("date")))


def test_an_unknown_word_that_begins_others_is_no_error() -> None:
    assert english("cours").required == (
        AnyToken((same("cours"), stem("cour"), beginning("course"), beginning("courses"))),
    )


def test_phrases_are_meant_as_they_are_typed() -> None:
    assert english('"the cybersecurty courses" "skills"').required == (
        Phrase(("the", "cybersecurty", "courses")),
        Phrase(("skills",)),
    )


def test_what_is_excluded_is_excluded_in_its_forms_and_nothing_else() -> None:
    assert english('-courses -datta -"the data"') == LanguageQuery(
        excluded=(
            AnyToken((same("courses"), stem("cours"))),
            AnyToken((same("datta"), stem("datta"))),
            Phrase(("the", "data")),
        )
    )


def test_words_that_say_nothing_are_left_out_unless_there_are_no_others() -> None:
    assert english("the skills of data").required == english("skills data").required
    assert [clause.tokens[0] for clause in english("of the").required if isinstance(clause, AnyToken)] == [
        same("of"),
        same("the"),
    ]


def test_each_language_reads_the_query_in_its_own_way() -> None:
    assert text_query("il hilet", ["mt", "en"], WORDS) == TextQuery(
        {
            "mt": LanguageQuery(required=(AnyToken((same("hilet"), error("hiliet"))),)),
            "en": LanguageQuery(
                required=(AnyToken((same("il"), stem("il"))), AnyToken((same("hilet"), stem("hilet"))))
            ),
        }
    )


def test_a_query_without_words_asks_for_nothing() -> None:
    assert text_query('?! ""', ["en", "mt"], WORDS).by_locale == {"en": LanguageQuery(), "mt": LanguageQuery()}
    assert not text_query("-data", ["en"], WORDS).has_words


def test_expansions_have_an_end() -> None:
    many = SortedWords({"en": [f"word{number:04}" for number in range(500)]})

    (begun,) = text_query("wo", ["en"], many).by_locale["en"].required
    (meant,) = text_query("wird0001", ["en"], many).by_locale["en"].required
    unknown = text_query(" ".join(f"werd{number:04}" for number in range(12)), ["en"], many).by_locale["en"].required

    assert isinstance(begun, AnyToken)
    assert len(begun.tokens) == 2 + MOST_BEGINNINGS
    assert isinstance(meant, AnyToken)
    assert len(meant.tokens) == 2 + MOST_CORRECTIONS
    assert [len(clause.tokens) > 2 for clause in unknown if isinstance(clause, AnyToken)] == [
        number < MOST_UNKNOWN for number in range(12)
    ]
