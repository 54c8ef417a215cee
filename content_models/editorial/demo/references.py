"""Finds what the demo's data name by a key: terms, pages, images, documents, persons, indicators."""

from collections import defaultdict
from functools import cached_property
from typing import Any

from django.apps import apps
from django.db.models import Model
from wagtail.models import Page

from content_models.editorial.demo.items import identity
from content_models.media.models import PlatformDocument, PlatformImage
from content_models.skills_data.models import Indicator
from content_models.taxonomies.models import Term

LANGUAGE = "en"
# Where a field or block can only mean one kind, data may leave the kind out.
USUAL_KIND = {"OrganisationPage": "organisation", "CertificationPage": "certification", "CoalitionPage": "coalition"}


class References:
    """Looks up keys; remembers what it found."""

    def __init__(self) -> None:
        self._pages: dict[str, Page] = {}

    @cached_property
    def _terms(self) -> dict[str, dict[str, Term]]:
        found: dict[str, dict[str, Term]] = defaultdict(dict)
        for term in Term.objects.order_by("-order"):
            found[term.vocabulary_id].setdefault(term.label.casefold(), term)
        for term in Term.objects.all():
            found[term.vocabulary_id][term.code] = term
        return found

    def term(self, vocabulary: str, written: str) -> Term:
        """A term by its code or its English label."""
        terms = self._terms[vocabulary]
        found = terms.get(written) or terms.get(written.casefold())
        if found is None:
            raise LookupError(f"The vocabulary {vocabulary} has no term “{written}”.")
        return found

    def page(self, ref: str, model: str = "") -> Any:
        if "/" not in ref and model in USUAL_KIND:
            ref = f"{USUAL_KIND[model]}/{ref}"
        if ref not in self._pages:
            page = Page.objects.filter(translation_key=identity(ref), locale__language_code=LANGUAGE).first()
            if page is None:
                raise LookupError(f"The demo has no page “{ref}” yet.")
            self._pages[ref] = page.specific
        return self._pages[ref]

    def image(self, key: str) -> PlatformImage:
        return PlatformImage.objects.get(uuid=identity(f"picture/{key}"))

    def document(self, key: str) -> PlatformDocument:
        return PlatformDocument.objects.get(uuid=identity(f"document/{key}"))

    def indicator(self, code: str) -> Indicator:
        return Indicator.objects.get(code=code)

    def snippet(self, model: type[Model], key: str) -> Any:
        kind = model._meta.model_name or ""
        return model._default_manager.get(translation_key=identity(f"{kind}/{key}"), locale__language_code=LANGUAGE)

    def chosen(self, model: type[Model], key: str) -> Any:
        """Whatever a chooser of this model would choose for a key."""
        if issubclass(model, Page):
            return self.page(key, model.__name__)
        if model is PlatformImage:
            return self.image(key)
        if model is PlatformDocument:
            return self.document(key)
        if model is Indicator:
            return self.indicator(key)
        return self.snippet(model, key)


def page_model(kind: str) -> Any:
    names = {"indicator_story": "IndicatorPage"}
    name = names.get(kind) or "".join(part.title() for part in kind.split("_")) + "Page"
    return apps.get_model("editorial", name)
