"""Wagtail: names, models of ours, limits of uploads."""

from cms.settings.env import env

WAGTAIL_SITE_NAME = "Digital Skills and Jobs Platform"
WAGTAILADMIN_BASE_URL = env("DSJP_PUBLIC_URL")
WAGTAILIMAGES_IMAGE_MODEL = "media.PlatformImage"
WAGTAILDOCS_DOCUMENT_MODEL = "media.PlatformDocument"
# The checking view always comes first; a bucket then hands the file out itself, under a signed address.
WAGTAILDOCS_SERVE_METHOD = "redirect" if env("DSJP_S3_DOCUMENTS_BUCKET") else "serve_view"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "svg", "webp"]
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 64_000_000
DOCUMENT_MEGABYTES = 25
RECORDING_MEGABYTES = 500
WAGTAILDOCS_EXTENSIONS = [
    "csv",
    "doc",
    "docx",
    "epub",
    "ics",
    "odp",
    "ods",
    "odt",
    "pdf",
    "ppt",
    "pptx",
    "txt",
    "xls",
    "xlsx",
    "zip",
]
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILREDIRECTS_AUTO_CREATE = True
# No editor's address leaves for a picture service.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
# Mails go to the roles that decide; administrators are told by nobody that an article waits.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAILEMBEDS_RESPONSIVE_HTML = True
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000

FRONT_END_URL = env("DSJP_FRONT_END_URL")
PREVIEW_URL = env("DSJP_PREVIEW_URL")
NEWSLETTER_URL = env("DSJP_NEWSLETTER_URL")
FRONT_END_NETWORKS = env("DSJP_FRONT_END_NETWORKS")
PREVIEW_TOKEN_SECONDS = 3600
