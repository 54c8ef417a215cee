"""Sends failed translations again."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from locales.models import JobTarget
from locales.resending import retry_targets
from locales.states import MAY_BE_SENT_AGAIN


class Command(BaseCommand):
    """Takes what failed or was unusable, all of it or by job, language or reason."""

    help = "Requests translations again that failed or whose answer was unusable."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("jobs", nargs="*", help="Names (UUID) of jobs; without any, all jobs.")
        parser.add_argument("--language", help="Code of one language, as fr.")
        parser.add_argument("--reason", help="Why it failed, as timeout, service, refused, not_utf8.")

    def handle(self, *args: Any, jobs: list[str], language: str | None, reason: str | None, **options: Any) -> None:
        wanted = {"job__uuid__in": jobs or None, "language_code": language, "reason": reason}
        failed = JobTarget.objects.filter(
            state__in=MAY_BE_SENT_AGAIN, **{name: value for name, value in wanted.items() if value is not None}
        )
        found = list(failed.order_by("job_id", "remote_code"))
        queued = retry_targets(found)
        self.stdout.write(f"{len(queued)} of {len(found)} translations are waiting to be sent again.")
