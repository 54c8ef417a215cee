"""Answers documents by plans that are compiled once, beside graphql-core: the same answers, without its machinery."""

from graphql_schema.executor.running import run

__all__ = ["run"]
