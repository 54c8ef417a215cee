"""Listens to submissions and publications: mails to the reviewers, and what is published is no longer archived."""

from typing import Any

from django.dispatch import receiver
from wagtail.admin.mail import GroupApprovalTaskStateSubmissionEmailNotifier
from wagtail.signals import page_published, task_submitted

from content_models.editorial.models.record import PageRecord
from content_models.editorial.models.workflow import ReviewTaskState, is_within


class ReviewNotifier(GroupApprovalTaskStateSubmissionEmailNotifier):
    """Wagtail's mail for its own states of tasks, for ours: it looks for a template of the name of the class."""

    def get_template_base_prefix(self, _instance: Any, **_unused: Any) -> str:
        return "task_state_"

    def get_recipient_users(self, task_state: Any, **kwargs: Any) -> list[Any]:
        page = task_state.workflow_state.content_object
        return [user for user in super().get_recipient_users(task_state, **kwargs).distinct() if is_within(page, user)]


notify_reviewers = ReviewNotifier()
task_submitted.connect(notify_reviewers, sender=ReviewTaskState, dispatch_uid="mail_to_reviewers")


@receiver(page_published, dispatch_uid="published_is_not_archived")
def end_archiving(instance: Any, **_unused: Any) -> None:
    PageRecord.objects.filter(page_id=instance.pk, archived_at__isnull=False).update(archived_at=None, archived_by=None)
