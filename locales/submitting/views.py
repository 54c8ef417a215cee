"""The form by which an editor asks for the translation of one page, a branch or one snippet."""

from typing import TYPE_CHECKING, Any, ClassVar

from django.apps import apps
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page, TranslatableMixin

from locales.etranslation.settings import etranslation_settings
from locales.models import TranslationSubmission
from locales.submitting.choosing import chosen_pages, chosen_snippets, present_locales
from locales.submitting.forms import SubmissionForm
from locales.submitting.languages import are_domains_old, offer_for
from locales.submitting.permissions import may_submit
from locales.submitting.services import start_submission
from locales.waking import enqueue_once

if TYPE_CHECKING:
    BaseFormView = FormView[SubmissionForm]
else:
    BaseFormView = FormView

ASK_FOR_DOMAINS = "locales.submitting.tasks.ask_for_domains"


class SubmitView(WagtailAdminTemplateMixin, BaseFormView):
    """One object that the address names; “not found” when machine translation is switched off."""

    form_class = SubmissionForm
    template_name = "locales/submitting/submit.html"
    page_title = _("Translate by machine")
    header_icon = "wagtail-localize-language"
    breadcrumbs_items: ClassVar[list[Any]] = []
    instance: Any

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        settings = etranslation_settings()
        if not settings.enabled:
            raise Http404
        self.instance = self.named_instance()
        if not may_submit(request.user, self.instance):
            raise PermissionDenied
        if are_domains_old(settings):
            enqueue_once(ASK_FOR_DOMAINS)
        return super().dispatch(request, *args, **kwargs)

    def named_instance(self) -> Any:
        try:
            model = apps.get_model(self.kwargs["app"], self.kwargs["model"])
        except LookupError as error:
            raise Http404 from error
        if not issubclass(model, TranslatableMixin):
            raise Http404
        return get_object_or_404(model, pk=unquote(self.kwargs["pk"]))

    def get_form_kwargs(self) -> dict[str, Any]:
        offer = offer_for(self.request.user, [self.instance], domain=self.request.POST.get("domain", ""))
        choices = offer.choices(present_locales([self.instance]))
        is_branch = isinstance(self.instance, Page) and self.instance.numchild > 0
        return {**super().get_form_kwargs(), "choices": choices, "is_branch": is_branch}

    def get_page_subtitle(self) -> str:
        return title_of(self.instance)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        back = AdminURLFinder(self.request.user).get_edit_url(self.instance) or reverse("wagtailadmin_home")
        return {**super().get_context_data(**kwargs), "back_url": back}

    def form_valid(self, form: SubmissionForm) -> HttpResponse:
        cleaned = form.cleaned_data
        if isinstance(self.instance, Page):
            with_subtree = cleaned.get("with_subtree", False)
            objects = chosen_pages(self.request.user, [self.instance], with_subtree=with_subtree)
        else:
            objects = chosen_snippets([self.instance])
        return redirect(submission_url(start_from_form(self.request.user, objects, cleaned)))


def start_from_form(user: Any, objects: Any, cleaned: dict[str, Any]) -> TranslationSubmission:
    return start_submission(
        user=user,
        objects=objects,
        locales=cleaned["locales"],
        domain=cleaned.get("domain", ""),
        is_refresh=cleaned["is_refresh"],
        with_related=cleaned["with_related"],
    )


def submission_url(submission: TranslationSubmission) -> str:
    return reverse("locales_submission", args=[submission.pk])


def submit_url(instance: Any) -> str:
    """Where the editor asks for the translation of a page or snippet."""
    model = Page if isinstance(instance, Page) else type(instance)
    return reverse("locales_submit", args=[model._meta.app_label, model._meta.model_name, instance.pk])


def title_of(instance: Any) -> str:
    return str(instance.get_admin_display_title() if isinstance(instance, Page) else instance)
