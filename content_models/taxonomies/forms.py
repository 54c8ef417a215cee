"""Form fields for terms. All of one form share one query, however many vocabularies it shows."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms.models import ModelChoiceIterator, ModelChoiceIteratorValue
from django.utils.functional import cached_property

from content_models.taxonomies.widgets import TermChecklist, TermSelect

BATCH = "terms of the form that is being copied"


class TermBatch:
    """The terms of all vocabularies of one form, read when the first of them is needed."""

    def __init__(self, model: Any) -> None:
        self.model = model
        self.vocabularies: set[str] = set()

    @cached_property
    def terms(self) -> dict[str, list[Any]]:
        found = defaultdict(list)
        for term in self.model._default_manager.of(*self.vocabularies).labelled().order_by("order", "label"):
            found[term.vocabulary_id].append(term)
        return found


class TermIterator(ModelChoiceIterator):
    """Choices out of the form's batch; the widget leaves out retired ones that are not chosen."""

    field: "TermChoices"

    def __iter__(self) -> Iterator[tuple[Any, str]]:
        if self.field.empty_label is not None:
            yield "", self.field.empty_label
        for term in self.field.terms:
            yield ModelChoiceIteratorValue(term.pk, term), str(term)

    def __len__(self) -> int:
        return len(self.field.terms) + (self.field.empty_label is not None)

    def __bool__(self) -> bool:
        return self.field.empty_label is not None or bool(self.field.terms)


class TermChoices(forms.ModelChoiceField):
    """What one and many terms have in common: the vocabulary, and the batch of the form."""

    iterator = TermIterator
    batch: TermBatch | None = None

    def __init__(self, queryset: QuerySet, *, vocabulary: str, **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        super().__init__(queryset, **kwargs)

    def __deepcopy__(self, memo: dict[Any, Any]) -> "TermChoices":
        """A form copies its fields in one go: what they leave in ``memo`` they have in common."""
        result = super().__deepcopy__(memo)
        batch: TermBatch = memo.setdefault(BATCH, TermBatch(self.term_model))
        batch.vocabularies.add(self.vocabulary)
        result.batch = batch
        return result

    @property
    def term_model(self) -> Any:
        """Asked for, not imported: models import this module."""
        return cast("QuerySet", self.queryset).model

    @property
    def terms(self) -> list[Any]:
        batch = self.batch
        if batch is None:
            batch = TermBatch(self.term_model)
            batch.vocabularies.add(self.vocabulary)
        return batch.terms[self.vocabulary]

    def chosen(self, values: list[Any]) -> list[Any]:
        """The terms with these primary keys, in the order of the vocabulary.

        Raises:
            ValidationError: one of them is not a term of the vocabulary.
        """
        wanted = {str(self.prepare_value(value)) for value in values}
        found = [term for term in self.terms if str(term.pk) in wanted]
        if unknown := wanted - {str(term.pk) for term in found}:
            raise ValidationError(
                self.error_messages["invalid_choice"], code="invalid_choice", params={"value": unknown.pop()}
            )
        return found


class TermChoiceField(TermChoices):
    """At most one term."""

    widget = TermSelect

    def to_python(self, value: Any) -> Any:
        return None if value in self.empty_values else self.chosen([value])[0]


class TermsChoiceField(TermChoices, forms.ModelMultipleChoiceField):
    """Any number of terms."""

    widget = TermChecklist

    def __init__(self, queryset: QuerySet, **kwargs: Any) -> None:
        super().__init__(queryset, **kwargs)
        if isinstance(self.widget, TermChecklist):
            self.widget.title = self.label

    def _check_values(self, value: Any) -> Any:
        """Django's hook for the values that were sent; answers without a query of its own."""
        try:
            return self.chosen(list(value))
        except TypeError as error:
            raise ValidationError(self.error_messages["invalid_list"], code="invalid_list") from error
