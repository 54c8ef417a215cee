"""Tests: development without what makes tests slow or dependent on the machine."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

if "DSJP_DATA_DIR" not in os.environ:
    os.environ["DSJP_DATA_DIR"] = tempfile.mkdtemp(prefix="dsjp-tests-")
    atexit.register(shutil.rmtree, os.environ["DSJP_DATA_DIR"], ignore_errors=True)
os.environ.setdefault("DSJP_DATABASE_POOL_SIZE", "0")
# Every document of the suite is answered by its plan and by graphql-core, and the two are compared.
os.environ.setdefault("DSJP_GRAPHQL_EXECUTOR", "both")
# A test's transaction is seen by nobody else: tests of the embedded engine let it read on the test's own connection.
os.environ.setdefault("DSJP_CATALOGUE_ENGINE", "database")
# A test undoes what it wrote, without a word in the change log; tests of what is kept turn it on.
os.environ.setdefault("DSJP_GRAPHQL_KEEP", "false")
# Kept answers would hide what a test changes behind the log's back; tests of the cache switch it on.
os.environ.setdefault("DSJP_GRAPHQL_CACHE", "off")

# A machine that is busy with other tests is no reason for an answer to differ.
os.environ.setdefault("DSJP_GRAPHQL_REQUEST_SECONDS", "60")
os.environ.setdefault("DSJP_GRAPHQL_STATEMENT_SECONDS", "30")

from cms.settings.development import *
from cms.settings.env import env

DEBUG = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ALLOWED_HOSTS = [*ALLOWED_HOSTS, "testserver"]
WHITENOISE_AUTOREFRESH = True
if not env("DATABASE_URL"):
    DATABASES["default"]["NAME"] = Path(os.environ["DSJP_DATA_DIR"]) / "test.sqlite3"
    DATABASES["default"]["TEST"] = {"NAME": Path(os.environ["DSJP_DATA_DIR"]) / "test.sqlite3"}
