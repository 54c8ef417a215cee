"""The page types and snippets, one content type per file."""

from content_models.editorial.models.academy import AcademyPage
from content_models.editorial.models.article import ArticlePage
from content_models.editorial.models.basic import BasicPage
from content_models.editorial.models.career import CareerPage
from content_models.editorial.models.certification import CertificationPage
from content_models.editorial.models.coalition import CoalitionPage
from content_models.editorial.models.country import CountryPage
from content_models.editorial.models.event import EventPage
from content_models.editorial.models.funding import FundingPage
from content_models.editorial.models.good_practice import GoodPracticePage
from content_models.editorial.models.home import HomePage
from content_models.editorial.models.indicator import IndicatorPage
from content_models.editorial.models.initiative import InitiativePage
from content_models.editorial.models.job import JobPage
from content_models.editorial.models.landing import LandingPage
from content_models.editorial.models.learning_content import LearningContentPage
from content_models.editorial.models.learning_path import LearningPathPage
from content_models.editorial.models.listing import ListingPage
from content_models.editorial.models.navigation import Footer, Menu
from content_models.editorial.models.newsletter import NewsletterPage
from content_models.editorial.models.organisation import OrganisationPage
from content_models.editorial.models.person import Person
from content_models.editorial.models.publication import PublicationPage
from content_models.editorial.models.record import PageRecord
from content_models.editorial.models.references import LinkedContent, OrganisationReference
from content_models.editorial.models.resource import ResourcePage
from content_models.editorial.models.site_profile import SiteProfile
from content_models.editorial.models.snippets import Announcement, CallToAction, ContactPoint, LinkList
from content_models.editorial.models.strategy import StrategyPage
from content_models.editorial.models.training import TrainingPage
from content_models.editorial.models.workflow import ReviewTask, ReviewTaskState, SafeValidationTask

__all__ = [
    "AcademyPage",
    "Announcement",
    "ArticlePage",
    "BasicPage",
    "CallToAction",
    "CareerPage",
    "CertificationPage",
    "CoalitionPage",
    "ContactPoint",
    "CountryPage",
    "EventPage",
    "Footer",
    "FundingPage",
    "GoodPracticePage",
    "HomePage",
    "IndicatorPage",
    "InitiativePage",
    "JobPage",
    "LandingPage",
    "LearningContentPage",
    "LearningPathPage",
    "LinkList",
    "LinkedContent",
    "ListingPage",
    "Menu",
    "NewsletterPage",
    "OrganisationPage",
    "OrganisationReference",
    "PageRecord",
    "Person",
    "PublicationPage",
    "ResourcePage",
    "ReviewTask",
    "ReviewTaskState",
    "SafeValidationTask",
    "SiteProfile",
    "StrategyPage",
    "TrainingPage",
]
