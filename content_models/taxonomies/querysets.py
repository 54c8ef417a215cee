"""Questions asked of terms."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import get_language


class TermQuerySet(models.QuerySet):
    """Terms, with their labels and their place in the hierarchy."""

    def of(self, *vocabularies: str) -> "TermQuerySet":
        return self.filter(vocabulary_id__in=vocabularies)

    def offered(self) -> "TermQuerySet":
        """What editors may choose for new content."""
        return self.filter(is_retired=False)

    def labelled(self, language: str | None = None) -> "TermQuerySet":
        """With ``shown_label``: the label in a language (that of the interface), else the English one."""
        label_model: Any = self.model._meta.get_field("labels").related_model
        labels = label_model.objects.filter(term=models.OuterRef("pk"), language=language or get_language() or "en")
        return self.annotate(shown_label=Coalesce(models.Subquery(labels.values("label")[:1]), models.F("label")))

    def labels_in(self, language: str) -> dict[int, str]:
        """The labels of these terms in a language by primary key, the English one where there is none."""
        return dict(self.labelled(language).order_by().values_list("pk", "shown_label"))

    def by_code(self, vocabulary: str, codes: Iterable[str]) -> dict[str, Any]:
        """Terms of a vocabulary by the codes asked for, in that order, retired ones too; unknown codes are left out.

        A code may be the term's own (``PRT``) or one of its notations (``PT``, ``EL``), these in any case.
        """
        wanted = list(dict.fromkeys(codes))
        terms: models.QuerySet[Any] = self.filter(vocabulary_id=vocabulary)
        found = {term.code: term for term in terms.filter(code__in=wanted)}
        if len(found) < len(wanted):
            noted = terms.exclude(notations={})
            by_notation = {str(code).upper(): term for term in noted for code in term.notations.values()}
            found |= {
                code: by_notation[code.upper()] for code in wanted if code not in found and code.upper() in by_notation
            }
        return {code: found[code] for code in wanted if code in found}

    def with_descendants(self, term_ids: Iterable[int]) -> dict[int, set[int]]:
        """For each term, itself and all narrower terms, by primary key."""
        children = defaultdict(list)
        for child, parent in self.filter(parent__isnull=False).order_by().values_list("pk", "parent_id"):
            children[parent].append(child)
        return {term_id: reachable(term_id, children) for term_id in term_ids}


def reachable(start: int, children: dict[int, list[int]]) -> set[int]:
    found: set[int] = set()
    waiting = [start]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting.extend(children.get(current, ()))
    return found
