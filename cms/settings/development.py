"""Development and demo: production plus these named relaxations."""

import os

os.environ.setdefault("DSJP_SECRET_KEY", "development-only-key-that-signs-nothing-of-value-0123456789")
os.environ.setdefault("DSJP_HTTPS", "false")
os.environ.setdefault("DSJP_BEHIND_PROXY", "false")
os.environ.setdefault("DSJP_LOG_FORMAT", "text")
os.environ.setdefault("DSJP_LOG_LEVEL", "WARNING")
os.environ.setdefault("DSJP_GRAPHQL_MODE", "open")
os.environ.setdefault("DSJP_GRAPHQL_RATE", "0")

from cms.settings.production import *

DEBUG = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", ".localhost"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
