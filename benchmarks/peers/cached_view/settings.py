"""The least that a Django project needs."""

SECRET_KEY = "only-for-measurements"  # noqa: S105 (it signs nothing)
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "benchmarks.peers.cached_view.view"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
USE_TZ = True
