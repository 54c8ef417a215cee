"""Who may change vocabularies: their files are their source, so the admin only shows them; terms may be edited.

Terms that come from a source cannot be deleted by anybody, and no term that is used somewhere can.
"""

from typing import Any

from django.db.models import ProtectedError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.permission_policies import ModelPermissionPolicy

from content_models.taxonomies.models import Term
from content_models.taxonomies.usage import usage_of

NAMED_USES = 5


class VocabularyPermissionPolicy(ModelPermissionPolicy):
    """Whoever may edit terms may look at vocabularies; nobody edits them here."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and (
            super().user_has_permission(user, "view") or user.has_perm("taxonomies.change_term")
        )


class TermPermissionPolicy(ModelPermissionPolicy):
    """Django's permissions, but for terms that come from a source: these are retired, not deleted."""

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Term) -> bool:
        if action == "delete" and instance.is_in_source:
            return False
        return super().user_has_permission_for_instance(user, action, instance)


def why_not_deleted(term: Term) -> str:
    """Why a term cannot be deleted, and what to do instead; empty when it can."""
    if term.is_in_source:
        return _("“%(term)s” comes from a published list. Retire it instead: it is no longer offered then.") % {
            "term": term
        }
    uses = usage_of(term)
    if not uses:
        return ""
    named = "; ".join(use.title for use in uses[:NAMED_USES])
    message = ngettext(
        "“%(term)s” is used in %(count)d place: %(named)s. Retire it instead, or remove it there first.",
        "“%(term)s” is used in %(count)d places: %(named)s. Retire it instead, or remove it there first.",
        len(uses),
    )
    more = " …" if len(uses) > NAMED_USES else ""
    return message % {"term": term, "count": len(uses), "named": named + more}


def refuse_deletion_of_used_term(instance: Term, **kwargs: Any) -> None:
    """For Django's ``pre_delete``: relations to many terms would otherwise lose the term without a word.

    Raises:
        ProtectedError: the term is used.
    """
    if uses := usage_of(instance):
        raise ProtectedError(f"The term {instance.code} is used.", {use.instance for use in uses})
