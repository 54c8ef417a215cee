"""Where the translation service calls us back; no language prefix, no redirect."""

from django.urls import re_path

from locales.callbacks import receive

urlpatterns = [
    # The address without its slash at the end is answered here too: a redirect would lose the translation silently.
    re_path(
        r"^translation/hook/(?P<dialect>[^/]+)/(?P<kind>[^/]+)/(?P<token>[^/]+)(?P<slash>/?)$",
        receive,
        name="translation_hook",
    ),
]
