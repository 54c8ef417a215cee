"""Our scalars. Each reads and writes one form only; a value in another form is refused with a sentence."""

from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.timezone import is_naive, make_aware
from graphene import Scalar
from graphql import GraphQLError, StringValueNode, ValueNode

MAXIMUM_LENGTH = 2_000


class TextScalar(Scalar):
    """A scalar that is written as text."""

    class Meta:
        abstract = True

    @staticmethod
    def read(text: str) -> Any:
        return text

    @classmethod
    def parse_value(cls, value: Any) -> Any:
        if not isinstance(value, str) or len(value) > MAXIMUM_LENGTH:
            raise GraphQLError(f"{cls._meta.name} is written as text.")
        return cls.read(value)

    @classmethod
    def parse_literal(cls, node: ValueNode, _variables: Any = None) -> Any:
        if not isinstance(node, StringValueNode):
            raise GraphQLError(f"{cls._meta.name} is written as text.")
        return cls.parse_value(node.value)


def refuse(name: str, example: str) -> GraphQLError:
    return GraphQLError(f"This is not a {name}. Write it like {example}.")


class DateTime(TextScalar):
    """A moment, as RFC 3339 writes it, always in UTC: `2026-03-31T08:00:00Z`."""

    @staticmethod
    def serialize(value: datetime | str) -> str:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        moment = make_aware(moment) if is_naive(moment) else moment
        return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    @staticmethod
    def read(text: str) -> datetime:
        try:
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is None:
                raise ValueError("no offset")
            return moment.astimezone(UTC)
        except (ValueError, OverflowError) as error:
            raise refuse("DateTime", "2026-03-31T08:00:00Z") from error


class Date(TextScalar):
    """A day, as RFC 3339 writes it: `2026-03-31`."""

    @staticmethod
    def serialize(value: date | str) -> str:
        return value if isinstance(value, str) else value.isoformat()[:10]

    @staticmethod
    def read(text: str) -> date:
        try:
            return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
        except ValueError as error:
            raise refuse("Date", "2026-03-31") from error


class URL(TextScalar):
    """An absolute address, as RFC 3986 writes it."""

    @staticmethod
    def serialize(value: object) -> str:
        return str(value)

    @staticmethod
    def read(text: str) -> str:
        parts = urlsplit(text)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise refuse("URL", "https://example.eu/page")
        return text


class HTML(TextScalar):
    """A fragment of HTML, clean and ready to embed."""

    @staticmethod
    def serialize(value: object) -> str:
        return str(value)


class JSON(Scalar):
    """A tree of plain values, whose shape is told by the description of the field."""

    @staticmethod
    def serialize(value: object) -> object:
        return value


class Locale(TextScalar):
    """The code of a language: `bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv`."""

    @staticmethod
    def serialize(value: object) -> str:
        return str(value)

    @staticmethod
    def read(text: str) -> str:
        if text not in dict(settings.LANGUAGES):
            raise GraphQLError("This is not a language of the platform. Write its code, for example en or pt.")
        return text


SPECIFIED_BY: dict[str, str] = {
    "DateTime": "https://scalars.graphql.org/andimarek/date-time.html",
    "Date": "https://scalars.graphql.org/andimarek/local-date",
    "URL": "https://www.rfc-editor.org/rfc/rfc3986",
    "JSON": "https://www.rfc-editor.org/rfc/rfc8259",
    "HTML": "https://html.spec.whatwg.org/multipage/parsing.html",
    "Locale": "https://www.rfc-editor.org/rfc/rfc5646",
}
