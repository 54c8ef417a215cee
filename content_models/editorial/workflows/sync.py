"""Brings workflows, their steps and where they apply in line with the definitions; says what it changed."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Page, Task, Workflow, WorkflowPage, WorkflowTask

from content_models.editorial.models.workflow import ReviewTask, SafeValidationTask
from content_models.editorial.roles.definitions import role
from content_models.editorial.workflows.definitions import (
    MAIN,
    STOCK_WORKFLOW,
    WORKFLOWS,
    StepDefinition,
    WorkflowDefinition,
)

Say = Callable[[str], Any]


@transaction.atomic
def sync_workflows(say: Say) -> int:
    """Makes and corrects the workflows; the number of changes."""
    changes = retire_stock_workflow()
    for definition in WORKFLOWS:
        changes += sync_workflow(definition)
    changes += assign_main()
    for change in changes:
        say(change)
    return len(changes)


def retire_stock_workflow() -> list[str]:
    stock = Workflow.objects.filter(name=STOCK_WORKFLOW, active=True).first()
    if stock is None:
        return []
    WorkflowPage.objects.filter(workflow=stock).delete()
    stock.deactivate()
    return [f"{STOCK_WORKFLOW}: workflow of Wagtail retired"]


def sync_workflow(definition: WorkflowDefinition) -> list[str]:
    workflow, made = Workflow.objects.get_or_create(name=definition.name, active=True)
    lines = [f"{definition.name}: workflow made"] if made else []
    steps = []
    for step in definition.steps:
        task, changes = sync_step(step)
        steps.append(task)
        lines += changes
    if list(workflow.tasks.values_list("pk", flat=True)) != [task.pk for task in steps]:
        workflow.workflow_tasks.all().delete()
        for position, task in enumerate(steps):
            WorkflowTask.objects.create(workflow=workflow, task=task.task_ptr, sort_order=position)
        lines.append(f"{definition.name}: steps are {', '.join(task.name for task in steps)}")
    return lines


def sync_step(step: StepDefinition) -> tuple[Task, list[str]]:
    if step.is_safe_validation:
        task, made = SafeValidationTask.objects.get_or_create(name=step.name)
    else:
        wanted = {"offers_safe_validation": step.offers_safe_validation}
        task, made = ReviewTask.objects.get_or_create(name=step.name, defaults=wanted)
    groups = [Group.objects.get(name=role(key).group) for key in step.roles]
    lines = [f"{step.name}: step made"] if made else []
    if set(task.groups.all()) != set(groups):
        task.groups.set(groups)
        lines.append(f"{step.name}: decided by {', '.join(group.name for group in groups)}")
    return task, lines


def assign_main() -> list[str]:
    """The main workflow holds for every tree; pages below may be given another one in the admin."""
    root = Page.get_first_root_node()
    if WorkflowPage.objects.filter(page=root).exists():
        return []
    WorkflowPage.objects.create(page=root, workflow=Workflow.objects.get(name=MAIN.name, active=True))
    return [f"{MAIN.name}: applies to every page that has no other"]
