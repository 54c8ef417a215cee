"""Installed applications, middleware, templates and entry points."""

from cms.settings.env import env

INSTALLED_APPS = [
    "cms",
    "cms.worker",
    "graphql_schema",
    "locales",
    "content_models.participation",
    "content_models.editorial",
    "content_models.skills_data",
    "content_models.catalogue",
    "content_models.accounts",
    "content_models.media",
    "content_models.taxonomies",
    "content_models.blocks",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail_headless_preview",
    "grapple",
    "graphene_django",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "content_models.editorial.roles.user_admin.PlatformUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "csp",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "cms.health.middleware.ProbeMiddleware",
    "cms.request_log.RequestLogMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "cms.stateless.StatelessMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "cms.language.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "content_models.editorial.permissions.gate.PageGateMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.security.csp.PolicyByPathMiddleware",
    "cms.security.headers.PermissionsPolicyMiddleware",
]

# Names of addresses that need nothing of what stands behind their middleware.
STATELESS_VIEWS = ("graphql",)

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

SECRET_KEY = env("DSJP_SECRET_KEY")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"
COMMIT = env("DSJP_COMMIT")
