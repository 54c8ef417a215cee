"""The mails: to editors in their language, to readers in theirs."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.admin.mail import send_mail
from wagtail.admin.templatetags.wagtailadmin_tags import base_url_setting

from content_models.editorial.roles.definitions import role
from content_models.participation.models import Message, Proposal, Subscriber
from content_models.participation.tokens import confirmation_token, farewell_token


def announce_proposal(proposal_id: int) -> int:
    proposal = Proposal.objects.filter(pk=proposal_id).select_related("country", "page").first()
    if proposal is None:
        return 0
    place = reverse("proposals:index")
    if proposal.page_id:
        place = reverse("wagtailadmin_pages:edit", args=[proposal.page_id])
    context = {"proposal": proposal, "url": f"{base_url_setting()}{place}"}
    return tell(editors_of(proposal), "participation/proposal.txt", context)


def announce_message(message_id: int) -> int:
    """The text stays here: a mailbox has no end date."""
    if not Message.objects.filter(pk=message_id).exists():
        return 0
    url = f"{base_url_setting()}{reverse('messages_of_readers:inspect', args=[message_id])}"
    return tell(members_of("community_manager"), "participation/message.txt", {"url": url})


def editors_of(proposal: Proposal) -> list[Any]:
    """The national editors of the country; where it has none, the content editors."""
    national = [
        user
        for user in members_of("national_editor").prefetch_related("countries")
        if proposal.country in user.countries.all()
    ]
    return national or list(members_of("content_editor"))


def members_of(key: str) -> Any:
    users = get_user_model().objects.filter(groups__name=role(key).group, is_active=True)
    return users.exclude(email="").select_related("wagtail_userprofile").order_by("pk").distinct()


def tell(users: Iterable[Any], template: str, context: dict[str, Any]) -> int:
    sent = 0
    for user in users:
        profile = getattr(user, "wagtail_userprofile", None)
        with override(profile.get_preferred_language() if profile else "en"):
            subject, _, text = render_to_string(template, {**context, "user": user}).partition("\n")
            sent += int(send_mail(subject.strip(), text.strip() + "\n", [user.email]))
    return sent


def ask_to_confirm(subscriber_id: int) -> int:
    subscriber = Subscriber.objects.filter(pk=subscriber_id, confirmed_at=None).first()
    if subscriber is None:
        return 0
    # A front end that shows these pages has them at the same paths.
    pages = settings.NEWSLETTER_URL.rstrip("/") or base_url_setting()
    confirm = reverse("newsletter_confirmation", args=[confirmation_token(subscriber)])
    farewell = reverse("newsletter_farewell", args=[farewell_token(subscriber)])
    with override(subscriber.language):
        urls = {"confirm_url": f"{pages}{confirm}", "farewell_url": f"{pages}{farewell}"}
        text = render_to_string("participation/confirm.txt", urls)
        # One click unsubscribes from within a mail program (RFC 8058), which posts here and looks at no page.
        one_click = f"<{base_url_setting()}{farewell}>"
        headers = {"List-Unsubscribe": one_click, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
        mail = EmailMessage(gettext("Please confirm your address"), text, to=[subscriber.email], headers=headers)
        return mail.send()
