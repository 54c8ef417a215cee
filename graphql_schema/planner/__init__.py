"""What a document asks for of pages, worked out before any page is loaded. It changes how much is read, never answers.

``planning.make_plan`` makes a plan, ``apply`` puts it into queries.
"""

from graphql_schema.planner.plan import Plan, describe

__all__ = ["Plan", "describe"]
