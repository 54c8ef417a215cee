"""What browsers may load and do: the strict policy, the admin's, and forbidden browser features."""

from csp.constants import NONE, SELF, UNSAFE_INLINE

from cms.settings.components.media import MEDIA_URL
from cms.settings.env import env

MEDIA_SOURCES = [SELF, "data:", *([MEDIA_URL] if MEDIA_URL.startswith("http") else [])]
PREVIEW_SOURCES = [SELF, *filter(None, (env("DSJP_FRONT_END_URL"), env("DSJP_PREVIEW_URL")))]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "img-src": MEDIA_SOURCES,
        "media-src": MEDIA_SOURCES,
        "style-src": [SELF],
        "script-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        # The admin's preview panel shows our own HTML rendering in a frame.
        "frame-ancestors": [SELF],
    },
}

# Wagtail's admin writes inline styles and a few inline scripts, shows uploads early, and frames previews.
ADMIN_DIRECTIVES = CONTENT_SECURITY_POLICY["DIRECTIVES"] | {
    "default-src": [SELF],
    "img-src": [*MEDIA_SOURCES, "blob:"],
    "media-src": [*MEDIA_SOURCES, "blob:"],
    "style-src": [SELF, UNSAFE_INLINE],
    "script-src": [SELF, UNSAFE_INLINE],
    "frame-src": PREVIEW_SOURCES,
    "object-src": [NONE],
    "base-uri": [SELF],
}
CONTENT_SECURITY_POLICIES_BY_PATH = {
    "/admin/": ADMIN_DIRECTIVES,
    "/django-admin/": ADMIN_DIRECTIVES,
}

FORBIDDEN_BROWSER_FEATURES = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"]
