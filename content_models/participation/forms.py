"""The public forms: their fields, and what is wrong with what somebody sent. Words are those of the active language."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from content_models.base.language_names import language_choices
from content_models.editorial.kinds import ContentKind
from content_models.editorial.roles.definitions import MEMBER_STATES
from content_models.participation.models import Message
from content_models.taxonomies.models import Term

TRAP = "website"
LANGUAGES = language_choices()
PROPOSED_KINDS = (
    ContentKind.EVENT,
    ContentKind.TRAINING,
    ContentKind.ARTICLE,
    ContentKind.GOOD_PRACTICE,
    ContentKind.RESOURCE,
    ContentKind.FUNDING,
)


def name_of(kind: ContentKind) -> str:
    return kind.value.lower().replace("_", "-")


KINDS = {name_of(kind): kind for kind in PROPOSED_KINDS}


class PublicForm(forms.Form):
    """``website`` is a trap: people do not see it, machines fill it in."""

    heading: Any = ""
    purpose: Any = ""
    thanks: Any = ""

    email = forms.EmailField(label=_("E-mail"), max_length=254)
    consent = forms.BooleanField(
        label=_("I agree that my data is kept for this purpose, as the privacy notice says."), required=True
    )
    website = forms.CharField(label=_("Leave this empty"), required=False)

    @property
    def is_trapped(self) -> bool:
        return bool(str(self.data.get(TRAP) or "").strip())


class ContactForm(PublicForm):
    """Writes to the people behind the platform."""

    heading = _("Contact us")
    purpose = _("We answer by e-mail. Your message is deleted after 180 days.")
    thanks = _("Thank you. Your message has been sent.")

    name = forms.CharField(label=_("Name"), max_length=120)
    topic = forms.ChoiceField(label=_("Topic"), choices=Message.Topic.choices)
    message = forms.CharField(label=_("Message"), max_length=5000, widget=forms.Textarea)

    field_order = ["name", "email", "topic", "message", "consent", TRAP]


class ProposalForm(PublicForm):
    """Proposes content, which becomes a draft for the editors of its country."""

    heading = _("Propose content")
    purpose = _("The editors of the country look at every proposal. Your contact data is deleted after 180 days.")
    thanks = _("Thank you. The editors of the country will look at your proposal.")

    kind = forms.ChoiceField(label=_("Type"), choices=[(name, kind.label) for name, kind in KINDS.items()])
    country = forms.ChoiceField(label=_("Country"))
    language = forms.ChoiceField(label=_("Language of the text"), choices=LANGUAGES)
    content_title = forms.CharField(label=_("Title"), max_length=255)
    summary = forms.CharField(
        label=_("Summary"), max_length=500, widget=forms.Textarea, help_text=_("One or two sentences.")
    )
    text = forms.CharField(label=_("Text"), max_length=20_000, required=False, widget=forms.Textarea)
    link = forms.URLField(label=_("Link"), max_length=500, required=False, assume_scheme="https")
    day = forms.DateField(
        label=_("Date"), required=False, input_formats=["%Y-%m-%d"], help_text=_("Of the event, or of the deadline.")
    )
    organisation = forms.CharField(label=_("Organisation"), max_length=255, required=False)
    name = forms.CharField(label=_("Your name"), max_length=120)

    field_order = [
        "kind", "country", "language", "content_title", "summary", "text", "link", "day", "organisation", "name",
        "email", "consent", TRAP,
    ]  # fmt: skip

    def __init__(self, data: Mapping[str, Any] | None = None, *, language: str = "en") -> None:
        terms = countries()
        codes = {notation.upper(): term.code for term in terms for notation in term.notations.values()}
        if data is not None:
            asked = str(data.get("country") or "").upper()
            data = {**data, "country": codes.get(asked, asked)}
        super().__init__(data)
        choice: Any = self.fields["country"]
        choice.choices = sorted(((term.code, term.label_in(language)) for term in terms), key=lambda each: each[1])

    def country_term(self) -> Term:
        return next(term for term in countries() if term.code == self.cleaned_data["country"])


class NewsletterForm(PublicForm):
    """Asks for the newsletter; it comes once the address is confirmed."""

    heading = _("Subscribe to the newsletter")
    purpose = _("We send you a link to confirm your address. Every issue has a link to unsubscribe.")
    # True for whoever asks: nobody learns from it who reads the newsletter.
    thanks = _("Thank you. Unless this address is subscribed already, a mail with a link to confirm it is on its way.")

    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGES)

    field_order = ["email", "language", "consent", TRAP]


FORMS: dict[str, type[PublicForm]] = {"contact": ContactForm, "proposal": ProposalForm, "newsletter": NewsletterForm}


def countries() -> list[Term]:
    """The member states, with their labels."""
    found = Term.objects.filter(vocabulary="country", code__in=MEMBER_STATES, is_retired=False)
    return list(found.prefetch_related("labels"))


def form_for(name: str, data: Mapping[str, Any] | None, language: str) -> PublicForm:
    if name == "proposal":
        return ProposalForm(data, language=language)
    return FORMS[name](data)
