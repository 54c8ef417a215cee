"""Listens to submissions and publications: mails to the reviewers, and what is published is no longer archived."""

from typing import Any

from django.dispatch import receiver
from wagtail.admin.mail import GroupApprovalTaskStateSubmissionEmailNotifier
from wagtail.signals import page_published, task_submitted

from content_models.editorial.models.record import PageRecord
from content_models.editorial.models.workflow import ReviewTaskState

# Wagtail listens to its own states of tasks only.
notify_reviewers = GroupApprovalTaskStateSubmissionEmailNotifier()
task_submitted.connect(notify_reviewers, sender=ReviewTaskState, dispatch_uid="mail_to_reviewers")


@receiver(page_published, dispatch_uid="published_is_not_archived")
def end_archiving(instance: Any, **_unused: Any) -> None:
    PageRecord.objects.filter(page_id=instance.pk, archived_at__isnull=False).update(archived_at=None, archived_by=None)
