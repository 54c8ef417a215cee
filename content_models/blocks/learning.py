"""Learning: runs of a course, what people learn, concepts of skills frameworks, and materials of a path."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.currencies import CURRENCIES
from content_models.base.rich_text import BODY_FEATURES
from content_models.blocks.terms import TermBlock

GROUP = _("Learning")

RUN_STATUSES = [
    ("planned", _("planned")),
    ("open", _("open for enrolment")),
    ("full", _("full")),
    ("running", _("running")),
    ("ended", _("ended")),
    ("cancelled", _("cancelled")),
]
FRAMEWORKS = [("esco", "ESCO"), ("digcomp", "DigComp"), ("e-cf", "e-CF"), ("ecsf", "ECSF")]


class CourseRunBlock(blocks.StructBlock):
    """One time that a course is given."""

    start_date = blocks.DateBlock(label=_("Start"), required=False)
    end_date = blocks.DateBlock(label=_("End"), required=False)
    application_deadline = blocks.DateBlock(label=_("Application deadline"), required=False)
    mode = TermBlock("mode-of-learning", label=_("Mode of learning"), required=False)
    location = blocks.CharBlock(label=_("Location"), max_length=255, required=False)
    online = blocks.BooleanBlock(label=_("Online"), required=False)
    language = TermBlock("target-language", label=_("Language"), required=False)
    instructor = blocks.CharBlock(label=_("Instructor"), max_length=255, required=False)
    capacity = blocks.IntegerBlock(label=_("Number of places"), min_value=0, required=False)
    price_amount = blocks.DecimalBlock(
        label=_("Price"),
        min_value=0,
        max_digits=12,
        decimal_places=2,
        required=False,
        help_text=_("0 means free of charge."),
    )
    price_currency = blocks.ChoiceBlock(label=_("Currency"), choices=CURRENCIES, default="EUR")
    status = blocks.ChoiceBlock(label=_("Status"), choices=RUN_STATUSES, default="planned")

    class Meta:
        icon = "calendar-alt"
        label = _("Course run")
        group = GROUP
        description = _("One time that the course is given, with its dates, place and price.")
        preview_value = {
            "start_date": date(2027, 3, 1),
            "end_date": date(2027, 5, 28),
            "location": "Ghent",
            "status": "open",
        }

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        start, end, deadline = cleaned["start_date"], cleaned["end_date"], cleaned["application_deadline"]
        errors: dict[str, ValidationError] = {}
        if start and end and end < start:
            errors["end_date"] = ValidationError(_("The run ends before it starts. Correct one of the two dates."))
        if end and deadline and deadline > end:
            errors["application_deadline"] = ValidationError(
                _("The application deadline lies after the end of the run. Choose an earlier day.")
            )
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return cleaned


class EscoSkillBlock(blocks.StructBlock):
    """A skill of the European classification ESCO."""

    uri = blocks.URLBlock(
        label=_("Address of the concept"),
        help_text=_("As ESCO shows it, for example http://data.europa.eu/esco/skill/… ."),
    )
    label = blocks.CharBlock(label=_("Name"), max_length=255, help_text=_("The preferred English name in ESCO."))

    class Meta:
        icon = "tag"
        label = _("ESCO skill")
        group = GROUP
        description = _("A skill of the European classification of skills, competences and occupations.")
        preview_value = {"uri": "http://data.europa.eu/esco/skill/example", "label": "Use spreadsheets software"}


class LearningOutcomeBlock(blocks.StructBlock):
    """What somebody knows or can do afterwards."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Description"), features=BODY_FEATURES, required=False)
    skills = blocks.ListBlock(EscoSkillBlock(), label=_("ESCO skills"), default=[])

    class Meta:
        icon = "success"
        label = _("Learning outcome")
        group = GROUP
        description = _("What somebody knows or can do afterwards; needed for European digital credentials.")
        preview_value = {
            "title": "Can clean and chart a table of data",
            "text": "<p>With free tools.</p>",
            "skills": [],
        }


class CompetenceBlock(blocks.StructBlock):
    """A DigComp competence with the proficiency that is reached."""

    competence = TermBlock("digcomp-3-0", label=_("Competence"))
    level = blocks.IntegerBlock(
        label=_("Proficiency level"),
        min_value=1,
        max_value=8,
        required=False,
        help_text=_("1 (foundation) to 8 (highly specialised)."),
    )

    class Meta:
        icon = "tick-inverse"
        label = _("DigComp competence")
        group = GROUP
        description = _("One of the 21 competences of DigComp, with the level that is reached.")
        preview_value = {"level": 3}


class FrameworkConceptBlock(blocks.StructBlock):
    """A concept of a competence framework, by its address."""

    framework = blocks.ChoiceBlock(label=_("Framework"), choices=FRAMEWORKS)
    uri = blocks.URLBlock(label=_("Address of the concept"), required=False)
    label = blocks.CharBlock(label=_("Name"), max_length=255)

    class Meta:
        icon = "tag"
        label = _("Concept of a framework")
        group = GROUP
        description = _("A competence, skill or role of DigComp, e-CF, ECSF or ESCO.")
        preview_value = {"framework": "digcomp", "label": "Evaluating data, information and digital content"}


class LearningMaterialBlock(blocks.StructBlock):
    """A step of a learning path."""

    item = blocks.PageChooserBlock(
        label=_("Material"),
        page_type=[
            "editorial.ResourcePage",
            "editorial.LearningContentPage",
            "editorial.PublicationPage",
            "editorial.TrainingPage",
        ],
    )
    context = blocks.RichTextBlock(
        label=_("Why it is here"),
        features=BODY_FEATURES,
        required=False,
        help_text=_("What the learner should look for."),
    )
    audience = TermBlock("business-it", label=_("Business or IT"), required=False)

    class Meta:
        icon = "doc-full-inverse"
        label = _("Learning material")
        group = GROUP
        description = _("A resource, learning content, publication or training offer, with a word on why it is here.")
        preview_value = {"context": "<p>Start here: the basics in twenty minutes.</p>"}


class LearningModuleBlock(blocks.StructBlock):
    """A part of a course that is itself learning content."""

    item = blocks.PageChooserBlock(label=_("Learning content"), page_type=["editorial.LearningContentPage"])

    class Meta:
        icon = "list-ol"
        label = _("Module")
        group = GROUP
        template = "blocks/chosen_page.html"
        description = _("One part of the course, in the order in which it is taken.")
        preview_value = {}
