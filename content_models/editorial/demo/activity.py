"""Traces of people at work: later revisions, comments with answers."""

from datetime import timedelta
from typing import Any

from wagtail.models import Comment, CommentReply

from content_models.editorial.demo.moments import Calendar
from content_models.editorial.demo.references import References
from content_models.editorial.demo.writing import record_history

# page, field, who, what, who answers, what
COMMENTS = (
    ("article/national-editors-meeting", "summary", "reviewer", "Could we name the month in the summary?",
     "editor", "Yes, as soon as the room is confirmed."),
    ("article/national-editors-meeting", "title", "national-editor-portugal",
     "We would like to show our training rooms.", "", ""),
    ("publication/annual-report-draft", "summary", "editor", "Chapter four arrives on Thursday.",
     "reviewer", "Thank you."),
    ("event/maker-night", "title", "editor", "Is the title clear without knowing the museum?",
     "contributor", "I would keep it: the summary explains it."),
    ("training/digital-mediator", "summary", "reviewer", "Please add how long the course takes.", "", ""),
    ("resource/library-ai-guide", "summary", "contributor", "Question 17 needs a second opinion.", "", ""),
    ("event/pt-senior-tablets", "title", "national-editor-portugal", "The market confirms from next month on.", "", ""),
)  # fmt: skip

# page, who, how many hours after the publication: drafts on top of what is live
UNFINISHED = (
    ("article/skills-wallet-pilot", "contributor", 30, "Twelve regions test one wallet for training certificates"),
    ("funding/cyber-vouchers", "editor", 52, "Training vouchers in cybersecurity for small firms"),
    ("event/cyber-drill-day", "contributor", 70, "Cyber drill day for small and medium organisations"),
    ("organisation/danube-hub", "community-manager", 400, "Danube Digital Innovation Hub (DDIH)"),
)
REVISED = (
    "article/mobile-classrooms", "article/cyber-apprentices", "event/rural-skills-forum", "training/first-steps-online",
    "funding/rural-courses", "good-practice/village-buses", "academy/cyber", "basic/about-platform",
)  # fmt: skip


def leave_traces(references: References, calendar: Calendar, users: dict[str, Any]) -> None:
    """Only for pages that this run has written: a second run adds nothing."""
    for ref in REVISED:
        page = references.page(ref)
        moment = min(page.published_at + timedelta(hours=45), calendar.days_from_today(0, hour=8))
        record_history(page, user=users["reviewer"], moment=moment)
    for ref, username, hours, title in UNFINISHED:
        leave_draft(references.page(ref), users[username], hours, title, calendar)
    for comment in COMMENTS:
        write_comment(comment, references, users)


def leave_draft(page: Any, user: Any, hours: int, title: str, calendar: Calendar) -> None:
    moment = min(page.published_at + timedelta(hours=hours), calendar.days_from_today(0, hour=8, minute=20))
    live_title, page.title = page.title, title
    page.live, was_live = False, page.live
    record_history(page, user=user, moment=moment)
    page.live, page.title = was_live, live_title


def write_comment(written: tuple[str, ...], references: References, users: dict[str, Any]) -> None:
    ref, field, username, text, answering, answer = written
    page = references.page(ref)
    comment = Comment.objects.create(
        page=page, user=users[username], text=text, contentpath=field, revision_created=page.latest_revision
    )
    if answer:
        CommentReply.objects.create(comment=comment, user=users[answering], text=answer)
