"""Development and demo: production plus these named relaxations."""

import os

os.environ.setdefault("DSJP_SECRET_KEY", "development-only-key-that-signs-nothing-of-value-0123456789")
os.environ.setdefault("DSJP_HTTPS", "false")
os.environ.setdefault("DSJP_BEHIND_PROXY", "false")
os.environ.setdefault("DSJP_LOG_FORMAT", "text")
os.environ.setdefault("DSJP_LOG_LEVEL", "WARNING")
os.environ.setdefault("DSJP_GRAPHQL_MODE", "open")
os.environ.setdefault("DSJP_GRAPHQL_RATE", "0")
# The simulator of docs/reference/etranslation-simulator.md; whoever starts it sets ETRANSLATION_ENABLED.
os.environ.setdefault("ETRANSLATION_BASE_URL", "http://localhost:8181/etranslation/api")
os.environ.setdefault("ETRANSLATION_V1_BASE_URL", "http://localhost:8181/etranslation/si")
os.environ.setdefault("ETRANSLATION_APPLICATION", "DEMO")
if "ETRANSLATION_PASSWORD_FILE" not in os.environ:
    os.environ.setdefault("ETRANSLATION_PASSWORD", "demo")
os.environ.setdefault("ETRANSLATION_CALLBACK_BASE_URL", "http://localhost:8000")

from cms.settings.production import *

DEBUG = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", ".localhost"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
