"""The platform's settings with Grapple's own schema in place of ours."""

from benchmarks.settings import *

INSTALLED_APPS = [
    "benchmarks.peers.stock_grapple.apps.StockGrappleConfig",
    *(name for name in INSTALLED_APPS if name not in {"graphql_schema", "cms"}),
]
ROOT_URLCONF = "benchmarks.peers.stock_grapple.urls"
# Its endpoint is Grapple's own view, behind all of the middleware as a project has it.
STATELESS_VIEWS = ()
WSGI_APPLICATION = "benchmarks.peers.stock_grapple.wsgi.application"
GRAPHENE = {"SCHEMA": "grapple.schema.schema"}
GRAPPLE = {"APPS": ["taxonomies", "media", "editorial"], "MAX_PAGE_SIZE": 100}
