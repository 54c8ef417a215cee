"""What became of each row of a file that somebody imported."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class RowOutcome(models.TextChoices):
    """What an import did with a row, or would do."""

    CREATED = "created", _("created")
    UPDATED = "updated", _("updated")
    UNCHANGED = "unchanged", _("unchanged")
    REFUSED = "refused", _("refused")


@dataclass(frozen=True)
class RowReport:
    """One row: its number in the file, what it is about, and for refused rows what to do."""

    number: int
    outcome: RowOutcome
    subject: str
    messages: tuple[str, ...] = ()

    def __str__(self) -> str:
        text = f"{self.number}: {self.outcome.label} {self.subject}".rstrip()
        return f"{text}: {' '.join(self.messages)}" if self.messages else text


def totals(reports: Iterable[RowReport]) -> dict[RowOutcome, int]:
    counted = Counter(report.outcome for report in reports)
    return {outcome: counted[outcome] for outcome in RowOutcome}


def summary(reports: Iterable[RowReport]) -> str:
    return ", ".join(f"{count} {outcome.label}" for outcome, count in totals(reports).items())
