"""The forms of users: what confines them, and no more power than whoever fills the form has."""

from typing import Any
from uuid import UUID

from django import forms
from django.conf import settings
from wagtail.models import Page
from wagtail.users.forms import UserCreationForm, UserEditForm

from content_models.accounts.models import User
from content_models.editorial.models.coalition import CoalitionPage
from content_models.editorial.roles.definitions import role
from content_models.taxonomies.models import Term

CONFINEMENT = ("countries", "coalition_key", "languages")


class ConfinementForm(forms.ModelForm):
    """The three ways to confine a user, as lists to choose from."""

    countries = forms.ModelMultipleChoiceField(
        Term.objects.none(),
        required=False,
        widget=forms.SelectMultiple(attrs={"size": 8}),
        label=User._meta.get_field("countries").verbose_name,
        help_text=User._meta.get_field("countries").help_text,
    )
    coalition_key = forms.TypedChoiceField(
        coerce=UUID,
        empty_value=None,
        required=False,
        label=User._meta.get_field("coalition_key").verbose_name,
        help_text=User._meta.get_field("coalition_key").help_text,
    )
    languages = forms.MultipleChoiceField(
        choices=settings.WAGTAIL_CONTENT_LANGUAGES,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label=User._meta.get_field("languages").verbose_name,
        help_text=User._meta.get_field("languages").help_text,
    )

    def __init__(self, *args: Any, for_user: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen: dict[str, Any] = self.fields
        chosen["countries"].queryset = Term.objects.filter(vocabulary="country").order_by("label")
        chosen["coalition_key"].choices = [("", "—"), *coalition_choices()]
        if for_user is not None and not for_user.is_superuser:
            self.keep_within_powers(for_user)

    def keep_within_powers(self, for_user: Any) -> None:
        """Nobody makes an administrator who is none, or frees themselves."""
        self.fields.pop("is_superuser", None)
        groups: Any = self.fields.get("groups")
        if groups:
            groups.queryset = groups.queryset.exclude(name=role("administrator").group)
        if self.instance.pk == for_user.pk:
            for name in (*CONFINEMENT, "groups"):
                self.fields.pop(name, None)


def coalition_choices() -> list[tuple[str, str]]:
    """One entry per coalition, by the title of its first language version."""
    found: dict[str, str] = {}
    rows = Page.objects.type(CoalitionPage).order_by("title").values_list("translation_key", "title", "alias_of")
    for key, title, alias in rows:
        if alias is None:
            found.setdefault(str(key), title)
    return list(found.items())


class PlatformUserCreationForm(ConfinementForm, UserCreationForm):
    """A new user."""

    class Meta(UserCreationForm.Meta):
        fields = UserCreationForm.Meta.fields | set(CONFINEMENT)


class PlatformUserEditForm(ConfinementForm, UserEditForm):
    """A user who is there already."""

    class Meta(UserEditForm.Meta):
        fields = UserEditForm.Meta.fields | set(CONFINEMENT)
