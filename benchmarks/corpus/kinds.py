"""Which kinds of content there are, how frequent each is, and where it lives in the tree."""

from dataclasses import dataclass

from content_models.editorial import models
from content_models.editorial.models.base import BasePage


@dataclass(frozen=True)
class KindShare:
    """A kind with its share in a thousand items; ``article_type`` where one model lives in several sections."""

    model: type[BasePage]
    section: str
    share: int
    article_type: str = ""


# Organisations come first: others name them.
SHARES = (
    KindShare(models.OrganisationPage, "organisations", 60),
    KindShare(models.ArticlePage, "latest/news", 150, "news"),
    KindShare(models.ArticlePage, "latest/opinion", 50, "opinion"),
    KindShare(models.ArticlePage, "latest/brief", 40, "brief"),
    KindShare(models.EventPage, "latest/events", 200),
    KindShare(models.TrainingPage, "opportunities/training", 160),
    KindShare(models.FundingPage, "opportunities/funding", 50),
    KindShare(models.JobPage, "opportunities/jobs", 50),
    KindShare(models.LearningContentPage, "opportunities/learning-content", 40),
    KindShare(models.LearningPathPage, "opportunities/learning-path", 20),
    KindShare(models.CareerPage, "opportunities/careers", 10),
    KindShare(models.CertificationPage, "opportunities/certifications", 15),
    KindShare(models.AcademyPage, "opportunities/academies", 5),
    KindShare(models.GoodPracticePage, "inspiration/good-practices", 50),
    KindShare(models.ResourcePage, "inspiration/resources", 35),
    KindShare(models.PublicationPage, "inspiration/research", 30),
    KindShare(models.IndicatorPage, "inspiration/indicators", 5),
    KindShare(models.InitiativePage, "actions/european-initiatives", 12),
    KindShare(models.StrategyPage, "actions/national-initiatives/national-strategies", 5),
    KindShare(models.CoalitionPage, "about/national-coalitions", 3),
    KindShare(models.CountryPage, "european-interactive-map", 3),
    KindShare(models.BasicPage, "about", 4),
    KindShare(models.NewsletterPage, "latest/newsletter", 3),
)


def plan_of(count: int) -> list[KindShare]:
    """The kind of each of ``count`` items: shares as exact as whole items allow, at least one of each if they fit."""
    whole = sum(kind.share for kind in SHARES)
    numbers = [max(1, round(count * kind.share / whole)) for kind in SHARES]
    plan = [kind for kind, number in zip(SHARES, numbers, strict=True) for _ in range(number)]
    frequent = [kind for kind in SHARES if kind.share == max(share.share for share in SHARES)]
    while len(plan) < count:
        plan += frequent
    return plan[:count]
