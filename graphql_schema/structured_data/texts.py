"""What is read, and who stands behind it: articles, publications, good practices, organisations."""

import re
from typing import Any

from content_models.editorial.kinds import ContentKind
from graphql_schema.derivation import targets
from graphql_schema.structured_data.values import (
    Facts,
    block_values,
    codes,
    each_once,
    logo,
    moment,
    organisations,
    places,
    publisher,
)

ARTICLE_TYPES = {"news": "NewsArticle", "opinion": "OpinionNewsArticle", "brief": "NewsArticle"}
PUBLIC_BODIES = frozenset({"public_institution", "policy_maker"})
ROR = "https://ror.org/"
WEB_ADDRESS = re.compile(r"https?://\S+$")


def written(page: Any, context: Any, of_type: str) -> Facts:
    """A text with a headline, by the organisations that it names, else by the platform."""
    published = page.published_at or page.first_published_at or context.moment
    return {
        "@type": of_type,
        "headline": page.title,
        "inLanguage": context.loaders.language_of(page),
        "datePublished": moment(published),
        "dateModified": moment(page.last_published_at or published),
        "author": organisations(page, context) or publisher(page, context),
        "publisher": publisher(page, context),
    }


def article(page: Any, context: Any) -> Facts:
    kind = targets.term(context, page.article_type_id, "en")
    return written(page, context, ARTICLE_TYPES.get(kind.term.code if kind else "", "Article"))


def good_practice(page: Any, context: Any) -> Facts:
    return written(page, context, "Article")


def publication(page: Any, context: Any) -> Facts:
    facts = written(page, context, "Report")
    if page.publication_date:
        facts["datePublished"] = page.publication_date.isoformat()
    return {**facts, "identifier": f"https://doi.org/{page.doi}" if page.doi else page.isbn or None}


def organisation(page: Any, context: Any) -> Facts:
    is_public = bool(PUBLIC_BODIES & set(codes(page, "organisation_category", context)))
    return {
        "@type": "GovernmentOrganization" if is_public else "Organization",
        "location": places(page, context),
        "logo": logo(page, context),
        "sameAs": each_once([*identified(page), *social(page)]),
    }


def coalition(page: Any, context: Any) -> Facts:
    return {
        "@type": "Organization",
        "alternateName": page.native_name or None,
        "foundingDate": page.founded.isoformat() if page.founded else None,
        "logo": logo(page, context),
        "sameAs": each_once([page.website, *social(page)]),
    }


def identified(page: Any) -> list[str]:
    """Where registers and the organisation itself say who it is."""
    known = [(value.get("scheme"), value.get("value") or "") for value in block_values(page.identifiers)]
    named = [f"{ROR}{value}" if scheme == "ror" and ROR not in value else value for scheme, value in known]
    return [value for value in named if WEB_ADDRESS.match(value)]


def social(page: Any) -> list[str]:
    found = [value for value in block_values(page.social_links) if value.get("network") != "email"]
    return [value["url"] for value in found if WEB_ADDRESS.match(value.get("url") or "")]


TEXTS = {
    ContentKind.ARTICLE: article,
    ContentKind.GOOD_PRACTICE: good_practice,
    ContentKind.PUBLICATION: publication,
    ContentKind.ORGANISATION: organisation,
    ContentKind.COALITION: coalition,
}
