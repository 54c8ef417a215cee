"""“Translate by machine” for the pages or snippets that are ticked in a listing."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from content_models.editorial.permissions.bulk_actions import ConfinedBulkAction
from locales.etranslation.settings import etranslation_settings
from locales.submitting.choosing import chosen_pages, chosen_snippets, present_locales
from locales.submitting.forms import SubmissionForm
from locales.submitting.languages import offer_for
from locales.submitting.permissions import may_submit_model, submittable_pages, translated_snippets
from locales.submitting.views import start_from_form, submission_url


class SubmitBulkAction(BulkAction):
    """The form of a request about everything that is ticked and that the user may have translated."""

    display_name = _("Translate by machine")
    action_type = "machine_translate"
    aria_label = _("Translate the selected by machine")
    template_name = "locales/submitting/submit_bulk.html"
    action_priority = 70
    form_class = SubmissionForm
    is_branch = False
    request: Any

    def get_form_kwargs(self) -> dict[str, Any]:
        objects, _refused = self.get_actionable_objects()
        offer = offer_for(self.request.user, objects, domain=self.request.POST.get("domain", ""))
        choices = offer.choices(present_locales(objects))
        return {**super().get_form_kwargs(), "choices": choices, "is_branch": self.is_branch}

    def prepare_action(self, objects: list[Any], _refused: Any) -> HttpResponse | None:
        """In the place of an execution: what follows is the estimate, on a page of its own."""
        if not objects:
            return redirect(self.next_url)
        cleaned = self.cleaned_form.cleaned_data
        return redirect(submission_url(start_from_form(self.request.user, self.chosen(objects, cleaned), cleaned)))

    def chosen(self, objects: list[Any], cleaned: dict[str, Any]) -> Any:
        raise NotImplementedError


class SubmitPages(SubmitBulkAction, ConfinedBulkAction, PageBulkAction):
    """In the page listings."""

    form_class = SubmissionForm
    is_branch = True

    def get_actionable_objects(self) -> tuple[list[Page], dict[str, list[Page]]]:
        if not hasattr(self, "_allowed"):
            ids = self.request.GET.getlist("id")
            ids = self.get_all_objects_in_listing_query(self.request.GET.get("childOf")) if "all" in ids else ids
            self._allowed = set(submittable_pages(self.request.user).filter(pk__in=ids).values_list("pk", flat=True))
        return super().get_actionable_objects()

    def check_perm(self, page: Page) -> bool:
        return etranslation_settings().enabled and page.pk in self._allowed

    def chosen(self, objects: list[Page], cleaned: dict[str, Any]) -> Any:
        return chosen_pages(self.request.user, objects, with_subtree=cleaned.get("with_subtree", False))


class SubmitSnippets(SubmitBulkAction, SnippetBulkAction):
    """In the listings of snippets."""

    action_type = "machine_translate_snippets"
    form_class = SubmissionForm

    def check_perm(self, snippet: Any) -> bool:
        if not hasattr(self, "_translated"):
            self._translated = translated_snippets(self.model)
        is_allowed = etranslation_settings().enabled and may_submit_model(self.request.user, self.model)
        return is_allowed and (snippet.translation_key, snippet.locale_id) not in self._translated

    def chosen(self, objects: list[Any], cleaned: dict[str, Any]) -> Any:
        return chosen_snippets(objects)
