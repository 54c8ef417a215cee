"""The parts that several types share: pictures, places, organisations, offers, terms. Empty ones are left out."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.core.files.storage import default_storage

from content_models.editorial.models.base import BasePage
from content_models.media.renditions import ImageFormat, RenditionSize, nearest
from graphql_schema.addresses import site_of
from graphql_schema.derivation import targets
from graphql_schema.types.content import classification_terms, image_of, organisations_of_page
from graphql_schema.types.media import ImageFacts, image_facts
from graphql_schema.types.scalars import DateTime

Facts = dict[str, Any]


def present(facts: Facts) -> Facts:
    return {name: value for name, value in facts.items() if value not in (None, "", [], {})}


def each_once(addresses: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(filter(None, addresses)))


def moment(value: datetime) -> str:
    return DateTime.serialize(value)


def picture(page: BasePage, context: Any) -> Facts | None:
    return image_object(image_of(page, context), context)


def logo(page: Any, context: Any) -> Facts | None:
    found = context.loaders.images.load(page.logo_id) if page.logo_id else None
    return image_object(image_facts(found, found.description) if found else None, context)


def image_object(image: ImageFacts | None, context: Any) -> Facts | None:
    if image is None:
        return None
    file = nearest(image.existing, original=image.original, size=RenditionSize.HERO, image_format=ImageFormat.WEBP)
    address = context.request.build_absolute_uri(default_storage.url(file.name))
    return present(
        {
            "@type": "ImageObject",
            "url": address,
            "width": pixels(file.width),
            "height": pixels(file.height),
            "caption": image.alt,
        }
    )


def pixels(number: int) -> Facts:
    """By the code that UN/CEFACT gave the pixel."""
    return {"@type": "QuantitativeValue", "value": number, "unitCode": "E37"}


def codes(page: BasePage, name: str, context: Any) -> list[str]:
    """The codes of a classification, in the order of the vocabulary."""
    return [each.term.code for each in classification_terms(name)(page, Asking(context))]


def labels(page: BasePage, name: str, context: Any) -> list[str]:
    return [each.term.label_in(each.language) for each in classification_terms(name)(page, Asking(context))]


def language_codes(page: BasePage, context: Any) -> list[str]:
    """The languages in which something is offered; of a page that does not say, its own."""
    found = [
        each.term.notations.get("iso2") or each.term.code.lower()
        for each in classification_terms("target_languages")(page, Asking(context))
    ]
    return found or [context.loaders.language_of(page)]


class Asking:
    """What resolvers of terms look at."""

    def __init__(self, context: Any) -> None:
        self.context = context


def organisations(page: BasePage, context: Any) -> list[Facts]:
    """The visible organisations behind a page, in their order."""
    return [
        {"@type": "Organization", "name": each.card.row.title, "url": context.card_address(each.card)}
        for each in organisations_of_page(page, context)
    ]


def publisher(page: BasePage, context: Any) -> Facts:
    site = site_of(page, context)
    return {"@type": "Organization", "name": site.name, "url": context.url_of(site, "/")}


def block_values(stream: Any) -> list[Facts]:
    """The values of the blocks of a stream, as they are stored."""
    return [block["value"] for block in stream.get_prep_value()]


def places(page: Any, context: Any) -> list[Facts]:
    return [place(value, context, context.loaders.language_of(page)) for value in block_values(page.locations)]


def place(value: Facts, context: Any, language: str) -> Facts:
    country = targets.term(context, value.get("country"), language)
    address = present(
        {
            "streetAddress": value.get("street"),
            "postalCode": value.get("postal_code"),
            "addressLocality": value.get("locality"),
            "addressCountry": (country.term.notations.get("iso2") or country.term.code) if country else None,
        }
    )
    known = value.get("latitude") is not None and value.get("longitude") is not None
    return present(
        {
            "@type": "Place",
            "name": value.get("name") or value.get("locality"),
            "address": {"@type": "PostalAddress", **address} if address else None,
            "geo": {"@type": "GeoCoordinates", "latitude": value["latitude"], "longitude": value["longitude"]}
            if known
            else None,
        }
    )


def offer(amount: Decimal | str | None, currency: str, address: str = "") -> Facts | None:
    """Nothing where the price is unknown."""
    if amount is None or amount == "":
        return None
    price = Decimal(amount)
    return present(
        {
            "@type": "Offer",
            "price": float(price),
            "priceCurrency": currency,
            "category": "Paid" if price else "Free",
            "url": address or None,
        }
    )


def licence(page: Any, context: Any) -> str | Facts | None:
    found = targets.term(context, page.licence_id, context.loaders.language_of(page))
    if found is None:
        return None
    return str(found.term.uri) if found.term.uri else {"@type": "CreativeWork", "name": found.term.label}


def defined_terms(values: Iterable[Facts]) -> list[Facts]:
    """Concepts of ESCO by their addresses."""
    return [
        {"@type": "DefinedTerm", "@id": value["uri"], "name": value["label"], "inDefinedTermSet": ESCO}
        for value in values
    ]


ESCO = "http://data.europa.eu/esco"
