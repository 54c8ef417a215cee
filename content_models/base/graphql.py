"""How a model says which of its fields front ends may ask for."""

from grapple.models import GraphQLField, GraphQLString


def exposed(*names: str) -> list[GraphQLField]:
    """Names the fields and properties of a model that are part of the GraphQL type of its name.

    The type of each is found by ``graphql_schema`` from the model field, or from the return annotation of the
    property; text stands in for it until then.
    """
    return [GraphQLString(name)() for name in names]
