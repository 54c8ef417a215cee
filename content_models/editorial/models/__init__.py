"""The page types and snippets, one content type per file."""

from content_models.editorial.models.coalition import CoalitionPage
from content_models.editorial.models.event import EventPage
from content_models.editorial.models.home import HomePage
from content_models.editorial.models.landing import LandingPage
from content_models.editorial.models.listing import ListingPage
from content_models.editorial.models.organisation import OrganisationPage
from content_models.editorial.models.person import Person
from content_models.editorial.models.record import PageRecord
from content_models.editorial.models.references import LinkedContent, OrganisationReference
from content_models.editorial.models.site_profile import SiteProfile

__all__ = [
    "CoalitionPage",
    "EventPage",
    "HomePage",
    "LandingPage",
    "LinkedContent",
    "ListingPage",
    "OrganisationPage",
    "OrganisationReference",
    "PageRecord",
    "Person",
    "SiteProfile",
]
