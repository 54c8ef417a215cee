"""When things were published and when they happen: much of late, less of long ago, events around today."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from content_models.editorial.models import (
    EventPage,
    FundingPage,
    InitiativePage,
    JobPage,
    NewsletterPage,
    TrainingPage,
)
from content_models.editorial.models.base import BasePage

MEAN_AGE_DAYS = 420
OLDEST_DAYS = 5 * 365


def moment_of_publication(random: Random, today: date) -> datetime:
    """A working hour of a past day; half of everything is younger than ten months."""
    days = min(random.expovariate(1 / MEAN_AGE_DAYS), OLDEST_DAYS)
    start = datetime(today.year, today.month, today.day, 8, tzinfo=UTC) - timedelta(days=1)
    return start - timedelta(days=int(days)) + timedelta(minutes=random.randrange(540))


def dates_of(model: type[BasePage], random: Random, published: datetime, today: date) -> dict[str, Any]:
    """The dates that a kind of content has beside its publication."""
    if model is EventPage:
        starts = published + timedelta(days=random.randint(5, 240))
        return {
            "starts_at": starts,
            "ends_at": starts + timedelta(hours=random.choice((2, 4, 8, 32, 56))),
            "registration_deadline": starts - timedelta(days=3) if random.random() < 0.5 else None,
        }
    if model is FundingPage:
        opens = published.date() + timedelta(days=random.randint(0, 60))
        return {"opening_date": opens, "application_deadline": opens + timedelta(days=random.randint(20, 300))}
    if model is JobPage:
        # Vacancies that are over leave the lists: most of the corpus is to be found.
        ends = datetime(today.year, today.month, today.day, 22, tzinfo=UTC) + timedelta(days=random.randint(30, 400))
        return {"date_posted": published.date(), "valid_through": ends}
    if model is InitiativePage:
        return {"start_date": published.date(), "end_date": published.date() + timedelta(days=900)}
    if model is TrainingPage:
        deadline = published.date() + timedelta(days=random.randint(30, 500))
        return {"application_deadline": deadline if random.random() < 0.6 else None}
    return {"issue_date": published.date()} if model is NewsletterPage else {}
