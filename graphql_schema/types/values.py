"""Small values inside other types: money, places, points, rich text."""

from typing import Any

import graphene

from content_models.base import values
from graphql_schema.rich_text import Node, RichTextFacts, plain_text, render, resolved_tree
from graphql_schema.types.scalars import HTML, JSON


class Money(graphene.ObjectType):
    """An amount of money."""

    amount = graphene.Float(required=True, description="The amount, in the main unit of the currency.")
    currency = graphene.String(required=True, description="The code of the currency (ISO 4217).")

    @staticmethod
    def resolve_amount(root: values.Money, _info: Any) -> float:
        return float(root.amount)


class Place(graphene.ObjectType):
    """Where something happens."""

    name = graphene.String(description="The name of the place.")
    address = graphene.String(description="The postal address in one line.")
    latitude = graphene.Float(description="Degrees north (WGS 84).")
    longitude = graphene.Float(description="Degrees east (WGS 84).")
    online = graphene.Boolean(required=True, description="Whether one can take part online.")

    @staticmethod
    def resolve_name(root: values.Place, _info: Any) -> str | None:
        return root.name or None

    @staticmethod
    def resolve_address(root: values.Place, _info: Any) -> str | None:
        return root.address or None


class FocalPoint(graphene.ObjectType):
    """The point of an image that must stay visible when it is cropped."""

    x = graphene.Float(required=True, description="From the left edge (0) to the right one (1).")
    y = graphene.Float(required=True, description="From the top edge (0) to the bottom one (1).")


class RichText(graphene.ObjectType):
    """Formatted text. Links to pages and documents are resolved; links to what is not visible are plain text."""

    html = graphene.Field(HTML, required=True, description="Ready to embed.")
    tree = graphene.Field(
        JSON,
        required=True,
        description=(
            "The same for front ends that render their own elements: a list of nodes with `type`, and `children`, "
            "`text`, `marks` or `href`."
        ),
    )
    text = graphene.String(required=True, description="The words alone, without formatting.")

    @staticmethod
    def resolve_html(root: RichTextFacts, info: Any) -> str:
        return render(resolved_tree(root, info.context))

    @staticmethod
    def resolve_tree(root: RichTextFacts, info: Any) -> list[Node]:
        return resolved_tree(root, info.context)

    @staticmethod
    def resolve_text(root: RichTextFacts, _info: Any) -> str:
        return plain_text(root.source)
