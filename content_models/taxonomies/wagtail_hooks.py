"""What vocabularies add to the admin."""

from collections.abc import Iterable

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail import hooks
from wagtail.admin import messages
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from content_models.taxonomies.models import Term, Vocabulary
from content_models.taxonomies.permissions import TermPermissionPolicy, VocabularyPermissionPolicy, why_not_deleted
from content_models.taxonomies.viewsets import VocabularyGroup

register_permission_policy(Term, TermPermissionPolicy(Term))
register_permission_policy(Vocabulary, VocabularyPermissionPolicy(Vocabulary))
register_snippet(VocabularyGroup)


@hooks.register("before_delete_snippet")
def keep_used_terms(request: HttpRequest, instances: Iterable[Model]) -> HttpResponse | None:
    """Says where terms are used instead of deleting them, one by one or in bulk."""
    reasons = [why_not_deleted(term) for term in instances if isinstance(term, Term)]
    refused = [reason for reason in reasons if reason]
    for reason in refused:
        messages.error(request, reason)
    return redirect(Term.snippet_viewset.get_url_name("list")) if refused else None
