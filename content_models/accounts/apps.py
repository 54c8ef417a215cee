from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Users and their consents."""

    name = "content_models.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
