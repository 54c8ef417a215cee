"""What has an id of its own."""

from typing import Any

import graphene
from grapple.registry import registry

# Types of things that are neither pages nor snippets of Grapple's: each type adds its own.
NODE_TYPES: dict[type, type[graphene.ObjectType]] = {}


class Node(graphene.Interface):
    """Anything with an id that `node` finds again."""

    id = graphene.ID(required=True, description="Opaque and stable.")

    @classmethod
    def resolve_type(cls, instance: Any, _info: Any) -> Any:
        return NODE_TYPES.get(type(instance)) or registry.pages[type(instance)]
