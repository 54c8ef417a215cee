"""What has an id of its own."""

import graphene


class Node(graphene.Interface):
    """Anything with an id that `node` finds again."""

    id = graphene.ID(required=True, description="Opaque and stable.")
