from django.apps import AppConfig


class SkillsDataConfig(AppConfig):
    """Data sets, indicators and observations."""

    name = "content_models.skills_data"
    label = "skills_data"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content_models.skills_data import topics

        topics.connect()
