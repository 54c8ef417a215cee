"""Machine translation: what was asked, what came back, what people made of it, how the service is."""

from locales.models.follow_up import OutdatedTranslation, TargetFollowUp
from locales.models.inbox import JobEvent, TranslationDelivery
from locales.models.jobs import JobSegment, JobTarget, TranslationJob
from locales.models.policy import TranslationPolicy
from locales.models.review import ProtectedTerm, SegmentReview
from locales.models.service import ServiceState
from locales.models.submissions import SubmissionObject, TranslationSubmission

__all__ = [
    "JobEvent",
    "JobSegment",
    "JobTarget",
    "OutdatedTranslation",
    "ProtectedTerm",
    "SegmentReview",
    "ServiceState",
    "SubmissionObject",
    "TargetFollowUp",
    "TranslationDelivery",
    "TranslationJob",
    "TranslationPolicy",
    "TranslationSubmission",
]
