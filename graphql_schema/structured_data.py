"""Pages as schema.org JSON-LD: a WebPage with its breadcrumb."""

import json
from typing import Any

from django.core.files.storage import default_storage

from content_models.editorial.models.base import BasePage
from content_models.media.renditions import ImageFormat, RenditionSize, nearest
from graphql_schema.addresses import address_of, site_of
from graphql_schema.types.content import breadcrumbs_of, image_of
from graphql_schema.types.scalars import DateTime

# So that the text can stand inside a script element whatever it says.
ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def web_page(page: BasePage, context: Any) -> str:
    address = address_of(page, context)
    site = site_of(page, context)
    facts = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": address,
        "url": address,
        "name": page.title,
        "description": page.summary or page.search_description or None,
        "inLanguage": context.loaders.language_of(page),
        "datePublished": DateTime.serialize(page.published_at or page.first_published_at or context.moment),
        "dateModified": DateTime.serialize(page.last_published_at or page.published_at or context.moment),
        "primaryImageOfPage": picture(page, context),
        "isPartOf": {"@type": "WebSite", "url": context.url_of(site, "/")},
        "breadcrumb": breadcrumb(page, context),
    }
    present = {name: value for name, value in facts.items() if value is not None}
    return json.dumps(present, ensure_ascii=False).translate(ESCAPED)


def picture(page: BasePage, context: Any) -> dict[str, Any] | None:
    image = image_of(page, context)
    if image is None:
        return None
    file = nearest(image.existing, original=image.original, size=RenditionSize.HERO, image_format=ImageFormat.WEBP)
    address = context.request.build_absolute_uri(default_storage.url(file.name))
    return {"@type": "ImageObject", "url": address, "width": file.width, "height": file.height, "caption": image.alt}


def breadcrumb(page: BasePage, context: Any) -> dict[str, Any]:
    steps = breadcrumbs_of(page, context)
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": step.title, "item": step.url}
            for position, step in enumerate(steps, start=1)
        ],
    }
