"""What changes beside the rows of the catalogue, under the names by which caches know it.

This file listens to what lies below: terms, images, documents, recordings, private collections. Apps above have a
file of this name too.
"""

from collections.abc import Collection as Values
from hashlib import sha256
from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Collection, CollectionViewRestriction

from content_models.catalogue.changes import log_topics
from content_models.media.models import MediaFile, PlatformDocument, PlatformImage
from content_models.media.signals import recording_moved, renditions_changed
from content_models.taxonomies.models import Term, Vocabulary
from content_models.taxonomies.signals import terms_changed

SITES = "sites"
COLLECTIONS = "collections"
INDICATORS = "indicators"
VOCABULARIES = "vocabularies"


TOMBSTONE = "tombstone"
LONGEST_PATH = 150


def shortened(path: str) -> str:
    """A path as it stands in a topic: of a long one its beginning and its hash."""
    if len(path) <= LONGEST_PATH:
        return path
    return f"{path[: LONGEST_PATH // 2]}~{sha256(path.encode()).hexdigest()[:40]}"


def tombstone_topic(site_id: int, path: str) -> str:
    """That nothing was ever public at a path: what stood there became private."""
    return f"{TOMBSTONE}:{site_id}:{shortened(path)}"


def term_topic(vocabulary: str, code: str) -> str:
    return f"term:{vocabulary}:{code}"


def vocabulary_topic(key: str) -> str:
    """The whole of a vocabulary: which terms it has, in which order and hierarchy."""
    return f"vocabulary:{key}"


def object_topic(model: Any, key: Any) -> str:
    """A snippet by its translation key, a file by its primary key."""
    return f"object:{model._meta.model_name}:{key}"


def connect() -> None:
    terms_changed.connect(terms_were_changed)
    post_delete.connect(term_removed, sender=Term)
    for model in (PlatformImage, PlatformDocument, MediaFile):
        post_save.connect(file_saved, sender=model)
        post_delete.connect(file_removed, sender=model)
    renditions_changed.connect(pictures_changed)
    recording_moved.connect(recording_has_moved)
    for folder in (Collection, CollectionViewRestriction):
        post_save.connect(folders_changed, sender=folder)
        post_delete.connect(folders_changed, sender=folder)


def terms_were_changed(term_ids: Values[int], vocabularies: Values[str] = (), **_kwargs: Any) -> None:
    found = Term.objects.filter(pk__in=term_ids).order_by("vocabulary", "code").values_list("vocabulary", "code")
    topics = [term_topic(vocabulary, code) for vocabulary, code in found]
    keys = dict.fromkeys([*vocabularies, *(vocabulary for vocabulary, _code in found)])
    log_topics([*topics, *map(vocabulary_topic, keys), *([VOCABULARIES] if vocabularies else [])])


def term_removed(instance: Term, origin: Any = None, **_kwargs: Any) -> None:
    topics = [term_topic(instance.vocabulary_id, instance.code), vocabulary_topic(instance.vocabulary_id)]
    log_topics([*topics, *([VOCABULARIES] if isinstance(origin, Vocabulary) else [])])


def file_saved(instance: Any, created: bool, raw: bool = False, **_kwargs: Any) -> None:
    if not raw and not created:
        log_topics([object_topic(type(instance), instance.pk)])


def file_removed(instance: Any, **_kwargs: Any) -> None:
    log_topics([object_topic(type(instance), instance.pk)])


def pictures_changed(image_id: int, **_kwargs: Any) -> None:
    log_topics([object_topic(PlatformImage, image_id)])


def recording_has_moved(recording_id: int, **_kwargs: Any) -> None:
    log_topics([object_topic(MediaFile, recording_id)])


def folders_changed(raw: bool = False, **_kwargs: Any) -> None:
    """Which collections are private, or what stands in a private one, may be another now."""
    if not raw:
        log_topics([COLLECTIONS])
