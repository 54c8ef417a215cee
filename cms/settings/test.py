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
