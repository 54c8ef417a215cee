"""The text of a page's JSON-LD: a graph of the web page and of what it is about."""

import json
from typing import Any

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from graphql_schema.addresses import address_of, site_of
from graphql_schema.structured_data.embedding import embeddable
from graphql_schema.structured_data.figures import indicator, observations
from graphql_schema.structured_data.learning import LEARNING
from graphql_schema.structured_data.opportunities import OPPORTUNITIES
from graphql_schema.structured_data.questions import questions
from graphql_schema.structured_data.texts import TEXTS
from graphql_schema.structured_data.values import Facts, moment, picture, present
from graphql_schema.types.content import breadcrumbs_of

ENTITIES = {**TEXTS, **LEARNING, **OPPORTUNITIES, ContentKind.INDICATOR: indicator}
PAGES = {ContentKind.LISTING: "CollectionPage"}


def structured_data(page: BasePage, context: Any) -> str:
    """Ready to stand in a ``script`` element."""
    context.loaders.see(page)
    nodes = [web_page(page, context), web_site(page, context), entity(page, context), *observations(page, context)]
    graph = [node for node in nodes if node]
    return embeddable(json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False))


def entity(page: BasePage, context: Any) -> Facts | None:
    """What the page is about, where that is more than a page."""
    describe = ENTITIES.get(page.content_kind)
    if describe is None:
        return None
    address = address_of(page, context)
    common = {
        "@id": f"{address}#{page.content_kind.value.lower().replace('_', '-')}",
        "url": address,
        "name": page.title,
        "description": page.summary or page.search_description or page.title,
        "mainEntityOfPage": {"@id": address},
        "image": picture(page, context),
    }
    return present({**common, **describe(page, context)})


def web_page(page: BasePage, context: Any) -> Facts:
    address = address_of(page, context)
    asked = questions(page)
    return present(
        {
            "@type": "FAQPage" if asked else PAGES.get(page.content_kind, "WebPage"),
            "@id": address,
            "url": address,
            "name": page.title,
            "description": page.summary or page.search_description or None,
            "inLanguage": context.loaders.language_of(page),
            "datePublished": moment(page.published_at or page.first_published_at or context.moment),
            "dateModified": moment(page.last_published_at or page.published_at or context.moment),
            "primaryImageOfPage": picture(page, context),
            "isPartOf": {"@id": context.url_of(site_of(page, context), "/#website")},
            "breadcrumb": breadcrumb(page, context),
            "mainEntity": asked,
        }
    )


def web_site(page: BasePage, context: Any) -> Facts:
    """The site; its home page says how to search it."""
    site = site_of(page, context)
    language = context.loaders.language_of(page)
    search = {
        "@type": "SearchAction",
        "target": {
            "@type": "EntryPoint",
            "urlTemplate": context.url_of(site, f"/{language}/search/") + "?q={search_term_string}",
        },
        "query-input": "required name=search_term_string",
    }
    return present(
        {
            "@type": "WebSite",
            "@id": context.url_of(site, "/#website"),
            "url": context.url_of(site, "/"),
            "name": site.name,
            "potentialAction": search if page.content_kind == ContentKind.HOME else None,
        }
    )


def breadcrumb(page: BasePage, context: Any) -> Facts:
    steps = breadcrumbs_of(page, context)
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": step.title, "item": {"@id": step.url}}
            for position, step in enumerate(steps, start=1)
        ],
    }
