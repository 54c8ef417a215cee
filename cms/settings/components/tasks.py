"""Background work: kept in the database, run by ``manage.py worker``."""

TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend",
        "QUEUES": ["default", "renditions", "mail"],
    },
}
