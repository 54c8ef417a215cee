"""Language versions that wagtail-localize looks after, string by string: translators see them in its editor."""

from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from content_models.editorial.demo.items import DemoItem

MACHINE = "machine"


def translate_by_strings(*, item: DemoItem, source: Any, locale: Locale, texts: dict[str, Any]) -> Translation:
    """Stores a translation of every string that the texts know, and publishes the page made of them."""
    kept, _made = TranslationSource.update_or_create_from_instance(source)
    translation: Translation = Translation.objects.create(source=kept, target_locale=locale, enabled=True)
    known = pairs_of(item, texts)
    for segment in StringSegment.objects.filter(source=kept).select_related("string"):
        if translated := known.get(segment.string.data):
            StringTranslation.objects.get_or_create(
                translation_of_id=segment.string_id,
                locale=locale,
                context_id=segment.context_id,
                defaults={"data": translated, **origin(texts)},
            )
    translation.save_target(publish=True)
    return translation


def origin(texts: dict[str, Any]) -> dict[str, str]:
    if texts["via"] == MACHINE:
        return {"translation_type": StringTranslation.TRANSLATION_TYPE_MACHINE, "tool_name": "Demo translator"}
    return {"translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL}


def pairs_of(item: DemoItem, texts: dict[str, Any]) -> dict[str, str]:
    """English strings and their translations: both texts have the same lines."""
    pairs = {item.title: texts["title"], item.fields.get("summary", ""): texts.get("summary", "")}
    english, translated = lines_of(item.text), lines_of(texts["text"])
    if len(english) != len(translated):
        raise ValueError(f"{item.ref}: the translation has {len(translated)} lines, the original {len(english)}.")
    return pairs | dict(zip(english, translated, strict=True))


def lines_of(text: str) -> list[str]:
    lines = (line.strip() for line in text.split("\n"))
    return [line.removeprefix("## ").removeprefix("- ").removeprefix("> ") for line in lines if line]
