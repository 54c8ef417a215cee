"""WSGI entry point of the web processes: kept answers are served before Django looks at a request."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

# What is loaded now stays: looking through it for garbage takes an eighth of the start, and a third of a second each
# time afterwards, in the middle of some request.
gc.disable()

django = get_wsgi_application()

# Settings and apps are ready only now.
from graphql_schema.cache.entrance import with_front_door  # noqa: E402 — imports models
from graphql_schema.outlets.counting_door import CountingDoor  # noqa: E402

application = CountingDoor(with_front_door(django))

gc.freeze()
gc.enable()
