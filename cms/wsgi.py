"""WSGI entry point of the web processes: kept answers are served before Django looks at a request."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

django = get_wsgi_application()

# Settings and apps are ready only now.
from graphql_schema.cache.entrance import with_front_door  # noqa: E402 — imports models

application = with_front_door(django)
