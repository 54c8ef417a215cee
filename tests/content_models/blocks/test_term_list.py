"""A term in a stream reaches the browser's list of terms in the form that the list's script reads."""

from content_models.blocks.terms import TermBlock
from content_models.taxonomies.models import Term


def test_a_term_is_a_list_of_one_text() -> None:
    assert TermBlock("country").get_form_state(Term(pk=7)) == ["7"]


def test_no_term_is_the_empty_choice() -> None:
    assert TermBlock("country").get_form_state(None) == [""]
