"""The workflows as data.

Landing pages, listings and home pages have none: who may edit them publishes them (the simple workflow).
"""

from dataclasses import dataclass

from content_models.editorial.kinds import ContentKind
from content_models.editorial.permissions.confinement import STRUCTURE

__all__ = ["MAIN", "ORGANISATION", "STRUCTURE", "WORKFLOWS", "StepDefinition", "WorkflowDefinition", "workflow_name_of"]


@dataclass(frozen=True)
class StepDefinition:
    """One step: what editors call it, and the roles whose members decide."""

    name: str
    roles: tuple[str, ...]
    offers_safe_validation: bool = False
    is_safe_validation: bool = False


@dataclass(frozen=True)
class WorkflowDefinition:
    """A workflow and its steps in order."""

    name: str
    steps: tuple[StepDefinition, ...]


MAIN = WorkflowDefinition(
    name="Editorial workflow",
    steps=(
        StepDefinition("Review", ("content_editor", "reviewer")),
        StepDefinition("Approval", ("reviewer",), offers_safe_validation=True),
        StepDefinition("Safe validation", ("critical_reviewer", "reviewer"), is_safe_validation=True),
    ),
)
ORGANISATION = WorkflowDefinition(
    name="Organisations",
    steps=(StepDefinition("Approval of organisations", ("community_manager",)),),
)
WORKFLOWS = (MAIN, ORGANISATION)

# Wagtail's first migration makes these; they fit no role.
STOCK_WORKFLOW = "Moderators approval"


def workflow_name_of(kind: ContentKind) -> str:
    return ORGANISATION.name if kind == ContentKind.ORGANISATION else MAIN.name
