"""Facts about organisations: names in law, identifiers, contacts and social media."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

GROUP = _("Organisations")

IDENTIFIER_SCHEMES = [
    ("pic", _("participant identification code (EU funding)")),
    ("vat", _("VAT number")),
    ("register", _("national register")),
    ("transparency", _("EU transparency register")),
    ("ror", "ROR"),
    ("website", _("address of the website")),
    ("other", _("other")),
]
SOCIAL_NETWORKS = [
    ("facebook", "Facebook"),
    ("instagram", "Instagram"),
    ("linkedin", "LinkedIn"),
    ("mastodon", "Mastodon"),
    ("bluesky", "Bluesky"),
    ("x", "X"),
    ("youtube", "YouTube"),
    ("email", _("e-mail list")),
    ("other", _("other")),
]


class ContactBlock(blocks.StructBlock):
    """Whom to ask, by name and e-mail."""

    name = blocks.CharBlock(label=_("Contact person"), max_length=255)
    email = blocks.EmailBlock(label=_("E-mail"))
    url = blocks.URLBlock(label=_("Link"), help_text=_("A page about the person or the team."))

    class Meta:
        icon = "mail"
        label = _("Contact")
        group = GROUP
        description = _("A person to ask, with e-mail and link. Shown to readers.")
        preview_value = {"name": "Maria Duarte", "email": "maria@example.eu", "url": "https://example.eu/team"}


class ContactsBlock(blocks.StreamBlock):
    """Whom to ask: somebody by name, or from the list of persons."""

    contact = ContactBlock()
    person = SnippetChooserBlock(
        "editorial.Person",
        label=_("Person"),
        icon="user",
        group=GROUP,
        description=_("Somebody from the list of persons."),
        preview_value=None,
    )


class LegalNameBlock(blocks.StructBlock):
    """The name under which an organisation is registered."""

    name = blocks.CharBlock(label=_("Legal name"), max_length=255)

    class Meta:
        icon = "title"
        label = _("Legal name")
        group = GROUP
        description = _("The name under which the organisation is registered.")
        preview_value = {"name": "Stichting Voorbeeld"}


class IdentifierBlock(blocks.StructBlock):
    """A number or address that means this organisation and no other."""

    scheme = blocks.ChoiceBlock(label=_("Kind"), choices=IDENTIFIER_SCHEMES)
    value = blocks.CharBlock(label=_("Identifier"), max_length=255)

    class Meta:
        icon = "key"
        label = _("Identifier")
        group = GROUP
        description = _("By which imports recognise the organisation, before its name.")
        preview_value = {"scheme": "pic", "value": "999999999"}


class SocialLinkBlock(blocks.StructBlock):
    """A presence on a social network."""

    network = blocks.ChoiceBlock(label=_("Network"), choices=SOCIAL_NETWORKS)
    url = blocks.URLBlock(label=_("Address"))

    class Meta:
        icon = "link-external"
        label = _("Social link")
        group = GROUP
        description = _("A page on a social network.")
        preview_value = {"network": "linkedin", "url": "https://www.linkedin.com/company/example"}
