"""Tests: development without what makes tests slow or dependent on the machine."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("DSJP_DATA_DIR", tempfile.mkdtemp(prefix="dsjp-tests-"))
os.environ.setdefault("DSJP_DATABASE_POOL_SIZE", "0")

from cms.settings.development import *

DEBUG = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TASKS = {"default": {**TASKS["default"], "BACKEND": "django_tasks_db.DatabaseBackend"}}
ALLOWED_HOSTS = [*ALLOWED_HOSTS, "testserver"]
WHITENOISE_AUTOREFRESH = True
if not env("DATABASE_URL"):
    DATABASES["default"]["NAME"] = Path(os.environ["DSJP_DATA_DIR"]) / "test.sqlite3"
    DATABASES["default"]["TEST"] = {"NAME": Path(os.environ["DSJP_DATA_DIR"]) / "test.sqlite3"}
