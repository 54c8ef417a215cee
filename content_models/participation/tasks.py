"""Mails about what came in. Each task takes ids and may run twice; a mail twice is better than none."""

from django_tasks import task

from content_models.participation import mails


@task(queue_name="mail")
def announce_proposal(proposal_id: int) -> int:
    """Returns how many editors were told."""
    return mails.announce_proposal(proposal_id)


@task(queue_name="mail")
def announce_message(message_id: int) -> int:
    """Returns how many people were told."""
    return mails.announce_message(message_id)


@task(queue_name="mail")
def ask_to_confirm(subscriber_id: int) -> int:
    """Returns how many mails left: none when the address is confirmed or gone."""
    return mails.ask_to_confirm(subscriber_id)
