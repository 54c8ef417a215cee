"""Text in order: sections that open and close, steps to follow, moments in time."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import BODY_FEATURES

GROUP = _("Text in order")


class AccordionSectionBlock(blocks.StructBlock):
    """A title that opens a text."""

    title = blocks.CharBlock(label=_("Title or question"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text or answer"), features=BODY_FEATURES)

    class Meta:
        icon = "arrow-down"
        label = _("Section")
        group = GROUP
        description = _("A title that opens a text.")
        preview_value = {"title": "Who may take part?", "text": "<p>Everybody who lives in the European Union.</p>"}


class AccordionBlock(blocks.StructBlock):
    """Sections of which readers open those that they need."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    is_faq = blocks.BooleanBlock(
        label=_("Questions and answers"),
        required=False,
        help_text=_("Tick when the titles are questions: search engines may then show the answers."),
    )
    sections = blocks.ListBlock(AccordionSectionBlock(), label=_("Sections"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Accordion or FAQ")
        group = GROUP
        template = "blocks/accordion.html"
        description = _("Titles that open a text each; for frequent questions and long conditions.")
        preview_value = {
            "title": "Frequent questions",
            "is_faq": True,
            "sections": [
                {"title": "Who may take part?", "text": "<p>Everybody who lives in the European Union.</p>"},
                {"title": "What does it cost?", "text": "<p>Nothing.</p>"},
            ],
        }


class StepBlock(blocks.StructBlock):
    """One step of several."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=BODY_FEATURES, required=False)

    class Meta:
        icon = "arrow-right"
        label = _("Step")
        group = GROUP
        description = _("One step of several.")
        preview_value = {"title": "Register your organisation", "text": "<p>It takes ten minutes.</p>"}


class StepsBlock(blocks.StructBlock):
    """What to do, one thing after another."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    steps = blocks.ListBlock(StepBlock(), label=_("Steps"), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        group = GROUP
        template = "blocks/steps.html"
        description = _("Numbered steps of a procedure, such as how to apply.")
        preview_value = {
            "title": "How to apply",
            "steps": [
                {"title": "Register your organisation", "text": "<p>It takes ten minutes.</p>"},
                {"title": "Write the proposal", "text": "<p>Two pages are enough.</p>"},
            ],
        }


class MilestoneBlock(blocks.StructBlock):
    """Something that happened or will happen at a time."""

    moment = blocks.CharBlock(label=_("When"), max_length=64, help_text=_("As readers see it: 2027, or spring 2027."))
    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=BODY_FEATURES, required=False)

    class Meta:
        icon = "time"
        label = _("Milestone")
        group = GROUP
        description = _("Something that happened or will happen at a time.")
        preview_value = {"moment": "2027", "title": "The first class graduates"}


class TimelineBlock(blocks.StructBlock):
    """Milestones from the earliest to the latest."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    milestones = blocks.ListBlock(MilestoneBlock(), label=_("Milestones"), min_num=1)

    class Meta:
        icon = "history"
        label = _("Timeline")
        group = GROUP
        template = "blocks/timeline.html"
        description = _("Milestones of a project or a strategy, the earliest first.")
        preview_value = {
            "title": "The road so far",
            "milestones": [
                {"moment": "2025", "title": "The strategy is adopted"},
                {"moment": "2027", "title": "The first class graduates"},
            ],
        }
