"""What people learn from: trainings with their runs, paths, content, resources, certifications."""

from typing import Any

from content_models.editorial.kinds import ContentKind
from graphql_schema.derivation import targets
from graphql_schema.structured_data.values import (
    Facts,
    block_values,
    defined_terms,
    labels,
    language_codes,
    licence,
    offer,
    organisations,
    present,
    publisher,
)

# Of the European list of learning opportunities: an educational programme, an apprenticeship, a short programme.
PROGRAMMES = frozenset({"79343569f3", "63f9f6180c", "74a4a268e8"})
ONLINE, ON_SITE, BLENDED = "online", "onsite", "blended"
MODES = {"920fbb3cbe": ONLINE, "9191af2ed9": ON_SITE, "e92d221e4d": BLENDED}


def training(page: Any, context: Any) -> Facts:
    typology = targets.term(context, page.typology_of_training_id, "en")
    shared = {
        "provider": organisations(page, context) or publisher(page, context),
        "offers": offer(page.price_amount, page.price_currency, page.enrolment_url) or unknown_offer(page),
    }
    if typology and typology.term.code in PROGRAMMES:
        return {**shared, **programme(page)}
    return {**shared, **course(page, context)}


def unknown_offer(page: Any) -> Facts | None:
    """Search engines ask for an offer: whether it is paid is told where the runs say so."""
    free = page.is_free
    return None if free is None else {"@type": "Offer", "category": "Free" if free else "Paid"}


def programme(page: Any) -> Facts:
    deadline = page.application_deadline
    return {
        "@type": "EducationalOccupationalProgram",
        "applicationDeadline": deadline.isoformat() if deadline else None,
        "timeToComplete": page.duration or None,
    }


def course(page: Any, context: Any) -> Facts:
    return {
        "@type": "Course",
        "inLanguage": language_codes(page, context),
        "educationalLevel": labels(page, "digital_skill_level", context),
        "isAccessibleForFree": page.is_free,
        "teaches": defined_terms(block_values(page.skills)),
        "license": licence(page, context),
        "timeRequired": page.duration or None,
        "hasCourseInstance": course_runs(page, context),
    }


def course_runs(page: Any, context: Any) -> list[Facts]:
    """Each run; a course without any can be taken at any time."""
    runs = [value for value in block_values(page.runs) if value.get("status") != "cancelled"]
    return [course_run(value, page, context) for value in runs] or [course_run({}, page, context)]


def course_run(value: Facts, page: Any, context: Any) -> Facts:
    mode = mode_of(value, context)
    return present(
        {
            "@type": "CourseInstance",
            "courseMode": mode,
            "courseWorkload": workload(page),
            "startDate": value.get("start_date"),
            "endDate": value.get("end_date"),
            "location": {"@type": "Place", "name": value["location"]} if value.get("location") else None,
            "instructor": {"@type": "Person", "name": value["instructor"]} if value.get("instructor") else None,
            "offers": offer(value.get("price_amount"), value.get("price_currency") or "EUR"),
        }
    )


def mode_of(value: Facts, context: Any) -> str:
    term = targets.term(context, value.get("mode"), "en")
    if term and term.term.code in MODES:
        return MODES[term.term.code]
    return ON_SITE if value.get("location") and not value.get("online") else ONLINE


def workload(page: Any) -> str | None:
    """ISO 8601: a whole duration, else hours each week."""
    if page.duration:
        return str(page.duration)
    if page.hours_per_week is None:
        return None
    return f"PT{int(page.hours_per_week * 60)}M"


def resource(page: Any, context: Any) -> Facts:
    return {
        "@type": "LearningResource",
        "inLanguage": context.loaders.language_of(page),
        "educationalLevel": labels(page, "digital_skill_level", context),
        "license": licence(page, context),
        "timeRequired": getattr(page, "duration", "") or None,
        "publisher": publisher(page, context),
    }


def certification(page: Any, context: Any) -> Facts:
    kind = targets.term(context, page.credential_type_id, context.loaders.language_of(page))
    return {
        "@type": "EducationalOccupationalCredential",
        "inLanguage": context.loaders.language_of(page),
        "credentialCategory": kind.term.label_in(kind.language) if kind else None,
        "educationalLevel": labels(page, "digital_skill_level", context),
        "validFor": page.validity or None,
        "recognizedBy": organisations(page, context),
        "offers": offer(page.price_amount, page.price_currency),
    }


LEARNING = {
    ContentKind.TRAINING: training,
    ContentKind.LEARNING_PATH: resource,
    ContentKind.LEARNING_CONTENT: resource,
    ContentKind.RESOURCE: resource,
    ContentKind.CERTIFICATION: certification,
}
