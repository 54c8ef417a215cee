"""The shared pieces that an object uses and that are translated with it, one level deep."""

from collections.abc import Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail_localize.segments import RelatedObjectSegmentValue
from wagtail_localize.segments.extract import extract_segments

from locales.submitting.permissions import may_submit

Item = tuple[int, str, str]


def related_objects(instance: Any, user: Any) -> set[Item]:
    """(content type id, number, title) of what the user may have translated; empty for what is gone or unreadable."""
    if instance is None:
        return set()
    try:
        segments = extract_segments(getattr(instance, "specific", instance))
    except ValueError:
        return set()
    related = [each for each in segments if isinstance(each, RelatedObjectSegmentValue)]
    return {item_of(found) for found in instances_of(related, instance.locale_id) if may_submit(user, found)}


def instances_of(segments: list[RelatedObjectSegmentValue], locale_id: int) -> Iterator[Any]:
    for segment in segments:
        model = segment.content_type.model_class()
        yield from model._default_manager.filter(translation_key=segment.translation_key, locale_id=locale_id)


def item_of(instance: Any) -> Item:
    return ContentType.objects.get_for_model(instance).pk, str(instance.pk), str(instance)
