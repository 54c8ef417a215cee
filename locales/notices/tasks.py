"""What the worker does after texts were written. Each task takes ids and may run twice."""

from django_tasks import task

from locales.notices.mails import send_mail_about
from locales.notices.services import claim_notices
from locales.reviewing.following_up import follow_up_ingested


@task()
def follow_up_translations() -> dict[str, int]:
    """Publishes by policy, then has reviewers told. Returns how many languages and how many mails."""
    return {"followed_up": follow_up_ingested(), "mails": claim_notices(send_notice.enqueue)}


@task(queue_name="mail")
def send_notice(user_id: int, target_ids: list[int]) -> int:
    """Returns how many mails left: one, or none when nothing in them is for this user."""
    return send_mail_about(user_id=user_id, target_ids=target_ids)
