"""What has a time or a deadline: events, calls for funding, vacancies."""

from typing import Any

from content_models.editorial.kinds import ContentKind
from graphql_schema.structured_data.values import (
    Facts,
    block_values,
    codes,
    defined_terms,
    language_codes,
    moment,
    offer,
    organisations,
    places,
    present,
    publisher,
)

VOCABULARY = "https://schema.org/"
STATUSES = {
    "scheduled": "EventScheduled",
    "cancelled": "EventCancelled",
    "postponed": "EventPostponed",
    "moved_online": "EventMovedOnline",
}
ONLINE = frozenset({"virtual live", "virtual pre-recorded"})
SALARY_UNITS = {"hour": "HOUR", "month": "MONTH", "year": "YEAR"}


def event(page: Any, context: Any) -> Facts:
    settings = set(codes(page, "event_setting", context))
    return {
        "@type": "Event",
        "startDate": moment(page.starts_at) if page.starts_at else None,
        "endDate": moment(page.ends_at) if page.ends_at else None,
        "eventStatus": VOCABULARY + STATUSES[page.event_status],
        "eventAttendanceMode": VOCABULARY + attendance(settings, page),
        "location": event_places(page, settings, context),
        "organizer": organisations(page, context) or publisher(page, context),
        "inLanguage": language_codes(page, context),
        "maximumAttendeeCapacity": page.capacity,
        "isAccessibleForFree": page.is_free,
        "offers": offer(page.price_amount, page.price_currency, page.registration_url),
    }


def attendance(settings: set[str], page: Any) -> str:
    on_site = "on location" in settings and page.event_status != "moved_online"
    if "blended" in settings or (on_site and settings & ONLINE):
        return "MixedEventAttendanceMode"
    if settings & ONLINE or page.event_status == "moved_online":
        return "OnlineEventAttendanceMode"
    return "OfflineEventAttendanceMode"


def event_places(page: Any, settings: set[str], context: Any) -> list[Facts]:
    """Places and the link to join; where nobody has said more, the page itself says where."""
    found = places(page, context)
    if page.online_url and (settings & (ONLINE | {"blended"}) or page.event_status == "moved_online" or not found):
        found.append({"@type": "VirtualLocation", "url": page.online_url})
    return found


def funding(page: Any, context: Any) -> Facts:
    most, least = page.grant_maximum_amount, page.grant_minimum_amount
    amount = page.total_budget_amount if most is None else most
    currency = page.total_budget_currency if most is None else page.grant_currency
    return {
        "@type": "MonetaryGrant",
        "identifier": page.call_identifier or None,
        "sameAs": page.call_url or None,
        "funder": organisations(page, context),
        "amount": None
        if amount is None
        else present(
            {
                "@type": "MonetaryAmount",
                "currency": currency,
                "maxValue": float(amount),
                "minValue": None if least is None or most is None else float(least),
                "validThrough": page.application_deadline.isoformat() if page.application_deadline else None,
            }
        ),
    }


def job(page: Any, context: Any) -> Facts:
    remote = page.remote_mode == "remote"
    return {
        "@type": "JobPosting",
        "title": page.title,
        "datePosted": (page.date_posted or page.published_at or context.moment).isoformat()[:10],
        "validThrough": moment(page.valid_through) if page.valid_through else None,
        "hiringOrganization": next(iter(organisations(page, context)), publisher(page, context)),
        "jobLocation": places(page, context),
        "jobLocationType": "TELECOMMUTE" if remote else None,
        "applicantLocationRequirements": applicant_places(page, context) if remote else None,
        "employmentType": codes(page, "employment_types", context),
        "baseSalary": salary(page),
        "skills": defined_terms(block_values(page.skills)),
        "occupationalCategory": page.occupation_uri or page.occupation_label or None,
        "jobStartDate": page.start_date.isoformat() if page.start_date else None,
        "directApply": False,
    }


def applicant_places(page: Any, context: Any) -> list[Facts]:
    return [{"@type": "AdministrativeArea", "name": code} for code in codes(page, "countries", context)]


def salary(page: Any) -> Facts | None:
    lowest, highest = page.salary_minimum, page.salary_maximum
    if lowest is None and highest is None:
        return None
    amounts = {"minValue": lowest, "maxValue": highest}
    return {
        "@type": "MonetaryAmount",
        "currency": page.salary_currency,
        "value": {
            "@type": "QuantitativeValue",
            **{name: float(amount) for name, amount in amounts.items() if amount is not None},
            "unitText": SALARY_UNITS[page.salary_period],
        },
    }


OPPORTUNITIES = {ContentKind.EVENT: event, ContentKind.FUNDING: funding, ContentKind.JOB: job}
