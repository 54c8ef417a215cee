"""Career profiles: what people in a role do, earn and say, and how to get there."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content_models.base.fields import PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.careers import CareerTaskBlock, EntryRouteBlock, RoleModelBlock
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.occupation import WithOccupation
from content_models.editorial.models.mixins.presentation import Presented
from content_models.editorial.models.mixins.salary import Salaried
from content_models.editorial.models.mixins.skills import WithSkills


class CareerPage(WithOccupation, Salaried, WithSkills, Presented, Exchanged, BasePage):
    """One role; its name is the title of the page."""

    content_kind = ContentKind.CAREER
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    tasks = PlatformStreamField(
        [("task", CareerTaskBlock())],
        blank=True,
        default=list,
        verbose_name=_("tasks"),
        help_text=_("What people in this role do on an ordinary day."),
    )
    entry_routes = PlatformStreamField(
        [("route", EntryRouteBlock())], blank=True, default=list, verbose_name=_("entry routes")
    )
    testimonials = PlatformStreamField(
        [("role_model", RoleModelBlock())], blank=True, default=list, verbose_name=_("role models")
    )

    content_panels = [
        *BasePage.content_panels,
        *WithOccupation.occupation_panels,
        *Presented.body_panels,
        FieldPanel("tasks"),
        *WithSkills.skills_panels,
        FieldPanel("entry_routes"),
        *Salaried.salary_panels,
        FieldPanel("testimonials"),
    ]
    relation_panels = [*Presented.presentation_panels, *Exchanged.exchange_panels]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("entry_routes",)
    mixed_streams = ("tasks", "testimonials")
    graphql_fields = exposed(
        "occupation_uri",
        "occupation_label",
        "tasks",
        "skills",
        "entry_routes",
        "salary_minimum",
        "salary_maximum",
        "salary_currency",
        "salary_period",
        "testimonials",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("career profile")
        verbose_name_plural = _("career profiles")
