"""Which workflow a page goes through."""

from typing import Any

from wagtail.models import Workflow

from content_models.editorial.kinds import ContentKind
from content_models.editorial.workflows.definitions import ORGANISATION


def workflow_by_kind(page: Any) -> Workflow | None:
    """The workflow that the kind of a page asks for, unless the page was given one of its own."""
    if page.content_kind != ContentKind.ORGANISATION or hasattr(page, "workflowpage"):
        return None
    return Workflow.objects.filter(name=ORGANISATION.name, active=True).first()
