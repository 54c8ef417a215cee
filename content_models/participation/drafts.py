"""Makes a draft of a proposal, under the section of its kind, in the hands of the editors of its country."""

from typing import Any

from django.utils.html import escape, format_html
from wagtail.models import Locale, Page, Site

from content_models.editorial.days import start_of_day
from content_models.editorial.importing.cells import CellError
from content_models.editorial.importing.lookups import Lookups, default_sections, page_models
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.listing import ListingPage
from content_models.participation.models import Proposal


def make_draft(proposal: Proposal) -> Page | None:
    """A draft that nobody but editors sees; None where the site has no place for its kind yet."""
    parent = section_for(proposal)
    if parent is None:
        return None
    page: Any = page_models()[proposal.kind](
        title=proposal.title,
        summary=proposal.summary,
        responsible_country=proposal.country,
        locale=parent.locale,
        live=False,
        body=[("paragraph", {"text": text}) for text in paragraphs(proposal)],
    )
    page.countries = [proposal.country]
    if proposal.kind == ContentKind.EVENT:
        page.starts_at, page.registration_url = start_of_day(proposal.day), proposal.link[:200]
    elif proposal.kind == ContentKind.FUNDING:
        page.application_deadline, page.call_url = proposal.day, proposal.link
    elif proposal.kind == ContentKind.TRAINING:
        page.information_url = proposal.link
    parent.add_child(instance=page)
    page.save_revision(clean=False)
    return page


def paragraphs(proposal: Proposal) -> list[str]:
    """Rich text of what readers typed: text is text, whatever it looks like."""
    written = [f"<p>{escape(part.strip())}</p>" for part in proposal.text.split("\n\n") if part.strip()]
    link = [format_html('<p><a href="{0}">{0}</a></p>', proposal.link)] if proposal.link else []
    return [str(part) for part in (*written, *link)] or [f"<p>{escape(proposal.summary)}</p>"]


def section_for(proposal: Proposal) -> Page | None:
    """Where its kind lives in the tree of its language, else of the site's; else the first listing there is."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page__locale").first()
    if site is None:
        return None
    lookups = Lookups(site)
    languages = [proposal.language, site.root_page.locale.language_code]
    trees = [lookups.locales[code] for code in dict.fromkeys(languages) if code in lookups.locales]
    return next(filter(None, (section_in(lookups, proposal.kind, locale) for locale in trees)), None)


def section_in(lookups: Lookups, kind: str, locale: Locale) -> Page | None:
    path = default_sections().get(kind)
    try:
        found = lookups.section(path, locale) if path else None
    except CellError:
        found = None
    return found or ListingPage.objects.filter(locale=locale, alias_of=None).order_by("path").first()
