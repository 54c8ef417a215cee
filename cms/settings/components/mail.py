"""Outgoing mail: SMTP where an address is given, else the log."""

from urllib.parse import unquote, urlsplit

from cms.settings.env import env

_url = urlsplit(env("DSJP_EMAIL_URL"))

EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend" if _url.scheme else "django.core.mail.backends.console.EmailBackend"
)
EMAIL_HOST = _url.hostname or "localhost"
EMAIL_PORT = _url.port or 25
EMAIL_HOST_USER = unquote(_url.username or "")
EMAIL_HOST_PASSWORD = unquote(_url.password or "")
EMAIL_USE_SSL = _url.scheme == "smtps"
EMAIL_USE_TLS = _url.scheme == "smtp+tls"
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("DSJP_EMAIL_FROM")
WAGTAILADMIN_NOTIFICATION_FROM_EMAIL = DEFAULT_FROM_EMAIL
