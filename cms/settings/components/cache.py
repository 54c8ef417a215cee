"""The shared cache: Redis where there is one, else the memory of the process."""

from cms.settings.env import env

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": env("REDIS_URL"),
        "KEY_PREFIX": "dsjp",
        "OPTIONS": {"socket_timeout": 2, "socket_connect_timeout": 2},
    }
    if env("REDIS_URL")
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}
