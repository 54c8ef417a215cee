"""Transport, cookies, hosts and browser policies."""

from cms.settings.env import env

ALLOWED_HOSTS = env("DSJP_ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = env("DSJP_TRUSTED_ORIGINS")
SECURE_SSL_REDIRECT = env("DSJP_HTTPS")
# The translation service gives up for good on any answer but 200 and 5xx.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^translation/hook/"]
SECURE_HSTS_SECONDS = 31_536_000 if env("DSJP_HTTPS") else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env("DSJP_BEHIND_PROXY") else None
SESSION_COOKIE_SECURE = env("DSJP_HTTPS")
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 8 * 3600
CSRF_COOKIE_SECURE = env("DSJP_HTTPS")
# Browsers that know frame-ancestors follow the content security policy instead, which lets the admin frame previews.
X_FRAME_OPTIONS = "DENY"
HEALTH_TOKEN = env("DSJP_HEALTH_TOKEN")

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"
