"""What cells name: terms by code, pages by identifier or title, images by title, sections by path."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from django.db.models import Q, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, Site

from content_models.editorial.importing.cells import CellError
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models import OrganisationPage
from content_models.editorial.models.base import BasePage
from content_models.media.models import PlatformImage
from content_models.taxonomies.models import Term

TABLES = Path(__file__).parents[1] / "tables"
SHOWN_CODES = 12


@cache
def page_models() -> dict[str, type[BasePage]]:
    """Page types by kind."""
    found: dict[str, type[BasePage]] = {}
    waiting = [BasePage]
    while waiting:
        for model in waiting.pop().__subclasses__():
            waiting.append(model)
            if not model._meta.abstract:
                found[str(model.content_kind)] = model
    return found


@cache
def default_sections() -> dict[str, str]:
    """The path below the home page where a kind lives, for kinds that have one place only."""
    found = {}
    for path in TABLES.glob("*.json"):
        table = json.loads(path.read_text(encoding="utf-8"))
        section, _slash, last = str(table.get("url") or "").rstrip("/").rpartition("/")
        if table.get("kind") and last and section and "<" not in section:
            found[table["kind"]] = section
    return found


class Lookups:
    """Finds what cells name and remembers it for the next rows."""

    def __init__(self, site: Site) -> None:
        self.home = site.root_page
        self.locales = {locale.language_code: locale for locale in Locale.objects.all()}
        self._terms: dict[str, dict[str, Term]] = {}

    def model(self, kind: str) -> type[BasePage]:
        name = kind.strip().upper().replace("-", "_").replace(" ", "_")
        if name not in page_models():
            known = ", ".join(kind.value.lower() for kind in ContentKind)
            raise CellError(
                _("“%(kind)s” is not a kind of content. Kinds are: %(known)s.") % {"kind": kind, "known": known}
            )
        return page_models()[name]

    def locale(self, code: str) -> Locale:
        if code not in self.locales:
            known = ", ".join(sorted(self.locales))
            raise CellError(
                _("“%(code)s” is not a language here. Languages are: %(known)s.") % {"code": code, "known": known}
            )
        return self.locales[code]

    def term(self, vocabulary: str, code: Any) -> Term:
        """A term by its code, one of its other codes, or its English label; retired ones are not taken."""
        text = str(code).strip()
        if vocabulary not in self._terms:
            self._terms[vocabulary] = self.read_terms(vocabulary)
        term = self._terms[vocabulary].get(text) or self._terms[vocabulary].get(text.casefold())
        if term is None:
            known = ", ".join(sorted({term.code for term in self._terms[vocabulary].values()})[:SHOWN_CODES])
            values = {"code": text, "vocabulary": vocabulary, "known": known}
            raise CellError(_("“%(code)s” is not in the vocabulary %(vocabulary)s. It has: %(known)s …") % values)
        return term

    def read_terms(self, vocabulary: str) -> dict[str, Term]:
        terms = list(Term.objects.of(vocabulary).offered())
        names = {term.label.casefold(): term for term in terms}
        names |= {str(code).casefold(): term for term in terms for code in term.notations.values()}
        return names | {term.code: term for term in terms}

    def section(self, path: str, locale: Locale) -> Page:
        """The page at a path below the home page of a language."""
        home = self.home if self.home.locale_id == locale.pk else self.home.get_translation_or_none(locale)
        url_path = f"{home.url_path}{path.strip('/')}/".replace("//", "/") if home else ""
        found = Page.objects.filter(url_path=url_path, locale=locale).specific().first() if home else None
        if found is None:
            values = {"path": path, "language": locale.language_code}
            raise CellError(_("There is no page “%(path)s” in the tree of “%(language)s”. Create it first.") % values)
        return found

    def page(self, model: type[Page], name: Any, locale: Locale) -> Page:
        """A page by external ID, slug or title, in the language or in any."""
        text = str(name).strip()
        wanted = Q(title__iexact=text) | Q(slug=text)
        if any(field.name == "external_id" for field in model._meta.get_fields()):
            wanted |= Q(external_id=text)
        return self.only_one(model.objects.filter(wanted).order_by("pk"), model, text, locale)

    def organisation(self, name: Any, locale: Locale) -> OrganisationPage:
        """An organisation by one of its identifiers, else like any page."""
        text = str(name).strip()
        as_text = OrganisationPage.objects.annotate(identifying=Cast("identifiers", TextField()))
        for organisation in as_text.filter(identifying__icontains=text):
            if any(str(block.value.get("value", "")) == text for block in organisation.identifiers):
                return organisation
        return self.page(OrganisationPage, text, locale)

    def only_one(self, pages: Any, model: type[Page], name: str, locale: Locale) -> Any:
        found = list(pages)
        here = [page for page in found if page.locale_id == locale.pk] or found
        if len({page.translation_key for page in here}) == 1:
            return here[0]
        values = {"type": model._meta.verbose_name, "name": name}
        if not here:
            raise CellError(_("There is no %(type)s “%(name)s”. Create it first, or correct the name.") % values)
        raise CellError(_("There is more than one %(type)s “%(name)s”. Write its external ID instead.") % values)

    def image(self, title: Any) -> PlatformImage:
        found = list(PlatformImage.objects.filter(title=str(title).strip())[:2])
        if len(found) != 1:
            raise CellError(
                _("There is no single image with the title “%(title)s”. Upload it first, or correct the title.")
                % {"title": title}
            )
        return found[0]
