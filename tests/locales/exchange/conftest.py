"""An event with markup, its French translation, and its texts on their way to an agency and back."""

from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.trees import plant_tree
from tests.factories.events import make_event
from tests.support.scenes import scene

SUMMARY = "Ask {name} about A & B."
LINKED = 'See <a id="a1">the guide</a> <b>now</b>.'


@scene
def event(events: ListingPage, english: Locale, french: Locale) -> EventPage:
    plant_tree(source=english, target=french)
    text = '<p>See <a href="https://example.com/">the guide</a> <b>now</b>.</p>'
    return make_event(events, title="AI week", summary=SUMMARY, body=[("paragraph", {"text": text})])


@scene
def translation(event: EventPage, french: Locale) -> Translation:
    source, _created = TranslationSource.get_or_create_from_instance(event)
    return Translation.objects.create(source=source, target_locale=french)


def write(translation: Translation, path: str, data: str, kind: str = "machine", tool: str = "eTranslation") -> Any:
    segment = StringSegment.objects.get(source=translation.source, context__path=path)
    return StringTranslation.objects.create(
        translation_of=segment.string,
        context=segment.context,
        locale=translation.target_locale,
        data=data,
        translation_type=kind,
        tool_name=tool if kind == "machine" else "",
    )


def stored(translation: Translation) -> dict[str, tuple[str, str]]:
    """By path, without the block's id: text and kind."""
    rows = StringTranslation.objects.filter(locale=translation.target_locale).select_related("context")
    return {row.context.path.partition(".")[0]: (row.data, row.translation_type) for row in rows}
