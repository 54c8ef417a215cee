"""Atom (RFC 4287) and RSS 2.0, by Django's writers, which leave languages and concepts of entries to us."""

from datetime import datetime
from io import BytesIO
from typing import Any

from django.utils.feedgenerator import Atom1Feed, Enclosure, Rss201rev2Feed, SyndicationFeed, rfc2822_date, rfc3339_date
from django.utils.html import escape

from graphql_schema.outlets.feed import Feed
from graphql_schema.outlets.items import Item

# The length of a picture is not known before it is fetched; RSS wants a number.
UNKNOWN_LENGTH = "0"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


class SteadyFeed(SyndicationFeed):
    """The same content makes the same text: nothing in it is the time of the asking."""

    moment: datetime

    def latest_post_date(self) -> datetime:
        return self.moment


class AtomFeed(SteadyFeed, Atom1Feed):
    """Atom with the language of each entry and its terms as concepts."""

    def item_attributes(self, item: Any) -> dict[str, str]:
        return {"xml:lang": item["language"]} if item["language"] != self.feed["language"] else {}

    def add_item_elements(self, handler: Any, item: Any) -> None:
        handler.addQuickElement("title", item["title"])
        handler.addQuickElement("link", "", {"href": item["link"], "rel": "alternate"})
        handler.addQuickElement("id", item["unique_id"])
        handler.addQuickElement("published", rfc3339_date(item["pubdate"]))
        handler.addQuickElement("updated", rfc3339_date(item["updateddate"]))
        handler.startElement("author", {})
        handler.addQuickElement("name", item["author_name"])
        handler.endElement("author")
        if item["description"]:
            handler.addQuickElement("summary", item["description"], {"type": "text"})
        for picture in item["enclosures"]:
            handler.addQuickElement("link", "", {"rel": "enclosure", "href": picture.url, "type": picture.mime_type})
        for category in item["concepts"]:
            handler.addQuickElement("category", "", {"term": category.concept, "label": category.label})
        if item["item_copyright"]:
            handler.addQuickElement("rights", item["item_copyright"])


class RssFeed(SteadyFeed, Rss201rev2Feed):
    """RSS with the language of each item and its terms as concepts."""

    def rss_attributes(self) -> dict[str, str]:
        return {**super().rss_attributes(), "xmlns:dc": DUBLIN_CORE}

    def add_item_elements(self, handler: Any, item: Any) -> None:
        handler.addQuickElement("title", item["title"])
        handler.addQuickElement("link", item["link"])
        # What stands in a description is HTML.
        handler.addQuickElement("description", escape(item["description"]))
        handler.addQuickElement("dc:creator", item["author_name"])
        handler.addQuickElement("pubDate", rfc2822_date(item["pubdate"]))
        handler.addQuickElement("guid", item["unique_id"], {"isPermaLink": "false"})
        for picture in item["enclosures"]:
            attributes = {"url": picture.url, "length": picture.length, "type": picture.mime_type}
            handler.addQuickElement("enclosure", "", attributes)
        for category in item["concepts"]:
            handler.addQuickElement("category", category.label, {"domain": category.concept})
        if item["language"] != self.feed["language"]:
            handler.addQuickElement("dc:language", item["language"])
        if item["item_copyright"]:
            handler.addQuickElement("dc:rights", item["item_copyright"])


def atom(feed: Feed) -> bytes:
    return written(AtomFeed, feed)


def rss(feed: Feed) -> bytes:
    return written(RssFeed, feed)


def written(kind: type[SteadyFeed], feed: Feed) -> bytes:
    writer = kind(
        title=feed.title,
        link=feed.home,
        description=feed.title,
        language=feed.lang,
        author_name=feed.publisher,
        feed_url=feed.address,
        feed_guid=feed.urn,
    )
    writer.moment = feed.updated_at
    for item in feed.items:
        add(writer, feed, item)
    out = BytesIO()
    writer.write(out, "utf-8")
    return out.getvalue()


def add(writer: SyndicationFeed, feed: Feed, item: Item) -> None:
    picture = item.picture
    writer.add_item(
        title=item.title,
        link=item.url,
        description=item.described,
        author_name=item.source or feed.publisher,
        pubdate=item.published_at,
        updateddate=item.updated_at,
        unique_id=item.urn,
        enclosures=[Enclosure(picture.url, UNKNOWN_LENGTH, picture.media_type)] if picture else [],
        item_copyright=item.licence,
        language=item.locale,
        concepts=item.categories,
    )
