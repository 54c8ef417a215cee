"""What is measured: production's settings on one machine, without TLS and without log lines for every request."""

import os

os.environ.setdefault("DSJP_SECRET_KEY", "only-for-measurements-that-hold-nothing-of-value-0123456789")
os.environ.setdefault("DSJP_HTTPS", "false")
os.environ.setdefault("DSJP_BEHIND_PROXY", "false")
os.environ.setdefault("DSJP_LOG_FORMAT", "text")
os.environ.setdefault("DSJP_LOG_LEVEL", "WARNING")
# Callers may send any document, as the workloads do; what that costs is worked out once for each document.
os.environ.setdefault("DSJP_GRAPHQL_MODE", "open")
# One address asks everything here.
os.environ.setdefault("DSJP_GRAPHQL_RATE", "0")

from cms.settings.production import *

ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
INSTALLED_APPS = ["benchmarks", *INSTALLED_APPS]
# The admin is asked by a program, for which nobody has collected style sheets.
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
