"""Where editors in charge decide what may happen to machine text without a reader."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.forms import ModelForm
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.models import DraftStateMixin, Page
from wagtail_localize.models import get_translatable_models

from locales.models import TranslationPolicy
from locales.reviewing.policies import save_policy

if TYPE_CHECKING:
    TypeField = forms.ModelChoiceField[ContentType]
    PolicyForm = ModelForm[TranslationPolicy]
else:
    TypeField, PolicyForm = forms.ModelChoiceField, ModelForm


class TypeChoiceField(TypeField):
    """A type of content under the name that editors know."""

    def label_from_instance(self, obj: Any) -> str:
        model = obj.model_class()
        return str(model._meta.verbose_name).capitalize() if model is not None else str(obj)


def translatable_types() -> Any:
    """The types that machine text can come to: what is translated and can be a draft."""
    models = [model for model in get_translatable_models(include_subclasses=True) if issubclass(model, DraftStateMixin)]
    concrete = [model for model in models if model is not Page and not model._meta.abstract]
    ids = [each.pk for each in ContentType.objects.get_for_models(*concrete).values()]
    return ContentType.objects.filter(pk__in=ids).order_by("app_label", "model")


class TranslationPolicyForm(PolicyForm):
    """Who saves it answers for it."""

    content_type = TypeChoiceField(queryset=ContentType.objects.none(), label=_("type of content"))

    class Meta:
        model = TranslationPolicy
        fields = ["content_type", "locale", "decision"]

    def __init__(self, *args: Any, for_user: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.for_user = for_user
        types: Any = self.fields["content_type"]
        types.queryset = translatable_types()

    def save(self, commit: bool = True) -> TranslationPolicy:
        """``commit`` is what Wagtail asks for; a decision is always stored, with its name."""
        return save_policy(policy=self.instance, user=self.for_user)


class WithUser:
    """Gives the form the user who decides."""

    request: Any

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "for_user": self.request.user}  # type: ignore[misc]


class PolicyCreateView(WithUser, generic.CreateView):
    """A new decision."""


class PolicyEditView(WithUser, generic.EditView):
    """Another decision, by whoever makes it now."""


class TranslationPolicyViewSet(ModelViewSet):
    """The list of decisions, each with who made it and when."""

    model = TranslationPolicy
    icon = "globe"
    add_to_settings_menu = True
    menu_label = _("Translation policies")
    name = "translation_policies"
    add_view_class = PolicyCreateView
    edit_view_class = PolicyEditView
    list_display = ("__str__", "decision", "decided_by", DateColumn("decided_at", label=_("Decided")))
    list_filter = ("decision", "locale")
    copy_view_enabled = False
    inspect_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> type[TranslationPolicyForm]:
        return TranslationPolicyForm
