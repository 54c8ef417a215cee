"""Addresses of the read API."""

from django.urls import path

from graphql_schema.graphiql import graphiql
from graphql_schema.preview.views import plain_preview
from graphql_schema.sdl import schema_file
from graphql_schema.view import graphql

urlpatterns = [
    path("graphql/", graphql, name="graphql"),
    path("graphql/schema.graphql", schema_file, name="graphql_schema_file"),
    path("graphiql/", graphiql, name="graphiql"),
    path("preview/", plain_preview, name="plain_preview"),
]
