"""What becomes of a form that was filled in: a draft and a word to its editors, a message, a subscription."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from content_models.participation.drafts import make_draft
from content_models.participation.forms import KINDS, ProposalForm, PublicForm
from content_models.participation.models import Message, Proposal, Subscriber, end_of_unconfirmed
from content_models.participation.tasks import announce_message, announce_proposal, ask_to_confirm

# Who asks again and again for somebody else's address fills nobody's inbox.
BETWEEN_MAILS = timedelta(minutes=15)


@transaction.atomic
def take_proposal(form: PublicForm, language: str) -> None:
    """Keeps the proposal even where no draft can be made of it: editors see it in their list."""
    if not isinstance(form, ProposalForm):
        raise TypeError("Proposals come by their own form.")
    values = form.cleaned_data
    proposal = Proposal.objects.create(
        kind=KINDS[values["kind"]],
        title=values["content_title"],
        country=form.country_term(),
        **{name: values[name] for name in ("summary", "text", "link", "day", "organisation", "name", "email")},
        language=values["language"],
    )
    proposal.page = make_draft(proposal)
    proposal.save(update_fields=["page"])
    transaction.on_commit(lambda: announce_proposal.enqueue(proposal.pk))


@transaction.atomic
def take_message(form: PublicForm, language: str) -> None:
    values = form.cleaned_data
    message = Message.objects.create(
        name=values["name"],
        email=values["email"],
        topic=values["topic"],
        text=values["message"],
        language=language,
    )
    transaction.on_commit(lambda: announce_message.enqueue(message.pk))


@transaction.atomic
def take_subscription(form: PublicForm, language: str) -> None:
    """The same answer whether the address is new, waits, or is subscribed: nobody learns who reads the newsletter."""
    values, now = form.cleaned_data, timezone.now()
    subscriber, _made = Subscriber.objects.select_for_update().get_or_create(
        email=values["email"].lower(), defaults={"language": values["language"]}
    )
    if subscriber.confirmed_at or (subscriber.mailed_at and subscriber.mailed_at > now - BETWEEN_MAILS):
        return
    subscriber.language, subscriber.mailed_at, subscriber.delete_at = values["language"], now, end_of_unconfirmed()
    subscriber.save()
    transaction.on_commit(lambda: ask_to_confirm.enqueue(subscriber.pk))


TAKE: Mapping[str, Callable[[PublicForm, str], None]] = {
    "contact": take_message,
    "proposal": take_proposal,
    "newsletter": take_subscription,
}


def confirm(uuid: str) -> Subscriber | None:
    """The subscriber, confirmed now or before; None when the address was deleted meanwhile."""
    waiting = Subscriber.objects.filter(uuid=uuid, confirmed_at=None)
    waiting.update(confirmed_at=timezone.now(), delete_at=None)
    return Subscriber.objects.filter(uuid=uuid).first()


def unsubscribe(uuid: str) -> None:
    """Nothing of the address is kept."""
    Subscriber.objects.filter(uuid=uuid).delete()


def delete_what_is_over() -> int:
    """Deletes personal data whose end has come. Returns how many rows."""
    now = timezone.now()
    rows: list[Any] = [model.objects.filter(delete_at__lte=now) for model in (Proposal, Message, Subscriber)]
    return sum(found.delete()[0] for found in rows)
