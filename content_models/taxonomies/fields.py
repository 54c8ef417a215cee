"""Model fields that hold terms of one vocabulary."""

from typing import Any

from django.db import models
from modelcluster.fields import ParentalManyToManyField

from content_models.taxonomies.forms import TermChoiceField, TermsChoiceField


class TermField(models.ForeignKey):
    """At most one term of a vocabulary. A term in use cannot be deleted."""

    def __init__(self, vocabulary: str, **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        fixed = {
            "to": "taxonomies.Term",
            "on_delete": models.PROTECT,
            "related_name": "+",
            "limit_choices_to": {"vocabulary": vocabulary},
        }
        super().__init__(**{**kwargs, **fixed})

    def deconstruct(self) -> tuple[str, str, Any, dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, only_own(kwargs) | {"vocabulary": self.vocabulary}

    def formfield(self, **kwargs: Any) -> Any:
        kwargs.setdefault("form_class", TermChoiceField)
        return super().formfield(**kwargs, vocabulary=self.vocabulary)


class TermsField(ParentalManyToManyField):
    """Any number of terms of a vocabulary."""

    def __init__(self, vocabulary: str, **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        fixed = {
            "to": "taxonomies.Term",
            "related_name": "+",
            "limit_choices_to": {"vocabulary": vocabulary},
        }
        super().__init__(**{**kwargs, **fixed})

    def deconstruct(self) -> tuple[str, str, Any, dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, only_own(kwargs) | {"vocabulary": self.vocabulary}

    def formfield(self, **kwargs: Any) -> Any:
        kwargs.setdefault("form_class", TermsChoiceField)
        return super().formfield(**kwargs, vocabulary=self.vocabulary)


def only_own(kwargs: dict[str, Any]) -> dict[str, Any]:
    fixed = {"to", "on_delete", "related_name", "limit_choices_to"}
    return {name: value for name, value in kwargs.items() if name not in fixed}
