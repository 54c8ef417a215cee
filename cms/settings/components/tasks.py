"""Background work: kept in the database, run by ``manage.py worker``."""

TASKS = {
    "default": {
        "BACKEND": "cms.worker.backend.QueueOfTransactions",
        # In the order in which a worker empties them: hundreds of pictures to make delay no mail.
        "QUEUES": ["mail", "default", "renditions"],
    },
}
TASK_POLL_SECONDS = 0.5

# A worker is alive until its lease ends, and extends it at every beat; clocks of hosts must agree to a second or two.
TASK_LEASE_SECONDS = 20
TASK_BEAT_SECONDS = 5

# First pattern that fits a task's dotted path; the fields are those of cms.worker.retry.RetryPolicy.
TASK_RETRY_POLICIES = {
    "*": {"attempts": 6, "first_delay": 10, "factor": 4, "longest_delay": 3600, "time_limit": 900},
}

# Name: every so many seconds, what is called. The leading worker runs them beside its tasks.
PERIODIC_JOBS = {
    "publish_scheduled": (20, "cms.worker.jobs.publish_scheduled"),
    "withdraw_expired": (5, "content_models.catalogue.services.withdraw_expired"),
    "clear_sessions": (6 * 3600, "cms.worker.jobs.clear_sessions"),
    "repair_catalogue": (24 * 3600, "content_models.catalogue.rebuild.repair_drift"),
    "forget_old_changes": (6 * 3600, "content_models.catalogue.changes.forget_old_changes"),
    "collect_api_usage": (60, "graphql_schema.clients.usage.collect_usage"),
    "collect_embed_counts": (60, "graphql_schema.outlets.counting.collect_counts"),
    "forget_embed_counts": (24 * 3600, "graphql_schema.outlets.counting.forget_old_counts"),
    "deliver_changes": (20, "graphql_schema.delivery.running.keep_delivering"),
    "forget_old_deliveries": (24 * 3600, "graphql_schema.delivery.outbox.forget_old"),
    "sweep_translations": (60, "locales.waking.wake_sweeper"),
    "build_translation_requests": (60, "locales.submitting.waking.wake_builder"),
    "follow_up_translations": (60, "locales.notices.waking.wake_follow_up"),
    "delete_what_is_over": (3600, "content_models.participation.services.delete_what_is_over"),
    "forget_old_tasks": (3600, "cms.worker.jobs.forget_old_tasks"),
}
