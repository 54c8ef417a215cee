from django.apps import AppConfig


class WorkerConfig(AppConfig):
    """Background work: who is alive, who leads, when periodic jobs last ran."""

    name = "cms.worker"
    label = "worker"
    verbose_name = "Worker"
    default_auto_field = "django.db.models.BigAutoField"
