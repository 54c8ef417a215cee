"""The steps of the editorial workflows: review, approval, and a safe validation that happens only when asked for."""

from typing import Any

from django.db import models, transaction
from django.db.models import IntegerField, QuerySet
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Page, TaskState

from content_models.editorial.permissions.confinement import confinement_of

SAFE_VALIDATION = "safe_validation"


class ReviewTaskState(TaskState):
    """One review of one page; remembers whether the reviewer asked for safe validation."""

    wants_safe_validation = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("state of a review")
        verbose_name_plural = _("states of reviews")


class ReviewTask(AbstractGroupApprovalTask):
    """A step at which the members of the groups approve a page or ask for changes."""

    task_state_class = ReviewTaskState

    offers_safe_validation = models.BooleanField(
        _("offers safe validation"),
        default=False,
        help_text=_("Reviewers at this step may send the page to safe validation instead of publishing it."),
    )

    admin_form_fields = [*AbstractGroupApprovalTask.admin_form_fields, "offers_safe_validation"]

    class Meta:
        verbose_name = _("editorial review")
        verbose_name_plural = _("editorial reviews")

    def user_can_access_editor(self, obj: Any, user: Any) -> bool:
        return super().user_can_access_editor(obj, user) and is_within(obj, user)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        if not is_within(obj, user):
            return []
        actions = super().get_actions(obj, user)
        if not (actions and self.offers_safe_validation):
            return actions
        return [
            ("reject", _("Request changes"), True),
            ("approve", _("Approve and publish"), False),
            ("approve", _("Approve with comment and publish"), True),
            (SAFE_VALIDATION, _("Send to safe validation"), True),
        ]

    @transaction.atomic
    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        if action_name != SAFE_VALIDATION:
            super().on_action(task_state, user, action_name, **kwargs)
            return
        state = task_state.specific
        state.wants_safe_validation = True
        state.save(update_fields=["wants_safe_validation"])
        state.approve(user=user, **kwargs)

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> QuerySet[TaskState]:
        return within_reach(super().get_task_states_user_can_moderate(user, **kwargs), user)

    @classmethod
    def get_description(cls) -> Any:
        return _("Members of the chosen groups approve the page, ask for changes, or send it to safe validation")


class SafeValidationTask(AbstractGroupApprovalTask):
    """An extra gate before publication. It is skipped unless the reviewer of the step before asked for it."""

    class Meta:
        verbose_name = _("safe validation")
        verbose_name_plural = _("safe validations")

    def start(self, workflow_state: Any, user: Any = None) -> TaskState:
        if self.was_asked_for(workflow_state):
            return super().start(workflow_state, user=user)
        return TaskState.objects.create(
            workflow_state=workflow_state,
            revision=workflow_state.content_object.get_latest_revision(),
            task=self,
            status=TaskState.STATUS_SKIPPED,
        )

    def was_asked_for(self, workflow_state: Any) -> bool:
        reviews = ReviewTaskState.objects.filter(workflow_state=workflow_state, status=TaskState.STATUS_APPROVED)
        last = reviews.order_by("-started_at", "-pk").first()
        return last is not None and last.wants_safe_validation

    def user_can_access_editor(self, obj: Any, user: Any) -> bool:
        return super().user_can_access_editor(obj, user) and is_within(obj, user)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        return super().get_actions(obj, user) if is_within(obj, user) else []

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> QuerySet[TaskState]:
        return within_reach(super().get_task_states_user_can_moderate(user, **kwargs), user)

    @classmethod
    def get_description(cls) -> Any:
        return _("Members of the chosen groups validate pages that a reviewer sent here; others pass")


def is_within(obj: Any, user: Any) -> bool:
    return not isinstance(obj, Page) or confinement_of(user).allows_touch(obj)


def within_reach(states: QuerySet[TaskState], user: Any) -> QuerySet[TaskState]:
    """Those of the states whose page the user may touch."""
    confinement = confinement_of(user)
    if confinement.is_free:
        return states
    pages = Page.objects.filter(confinement.touchable()).annotate(number=Cast("pk", IntegerField()))
    return states.annotate(page_number=Cast("workflow_state__object_id", IntegerField())).filter(
        page_number__in=pages.values("number")
    )
