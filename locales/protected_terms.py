"""The protected terms of a source language, as the documents want them."""

from locales.documents.protecting import Term
from locales.models import ProtectedTerm


def protected_terms(locale_id: int | None) -> tuple[Term, ...]:
    rows = ProtectedTerm.objects.filter(source_locale_id=locale_id).order_by("term")
    return tuple(Term(row.term, row.is_case_sensitive, tuple(sorted(row.fixed_forms.items()))) for row in rows)
