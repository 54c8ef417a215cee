"""Where files lie: those of private collections in a folder of their own, which the media server never hands out.

The bucket or web server of public media must refuse ``private/``; this service hands those files out itself, to
those who may see them.
"""

import logging
from collections.abc import Iterator
from functools import partial
from typing import Any

from django.db import models, transaction
from wagtail.models import BaseViewRestriction, Collection

from content_models.media.signals import recording_moved, renditions_changed
from content_models.media.storage import PRIVATE_FOLDER

logger = logging.getLogger(__name__)


def is_private(collection: Collection) -> bool:
    """Whether the collection or one above it is restricted."""
    restrictions = collection.get_view_restrictions()
    return restrictions.exclude(restriction_type=BaseViewRestriction.NONE).exists()


def folder_for(collection: Collection) -> str:
    return PRIVATE_FOLDER if is_private(collection) else ""


def is_misplaced(owner: Any) -> bool:
    """Whether an image's or a recording's own file lies where it should not."""
    return bool(owner.file) and owner.file.name.startswith(PRIVATE_FOLDER) != is_private(owner.collection)


def place_files(owner: Any) -> int:
    """Moves the files of an image or a recording where they belong, and answers how many moved.

    The old files go when the transaction is committed; a second call finds everything in place.
    """
    private = is_private(owner.collection)
    moved = sum(_place(row, name, private=private) for row, name in _stored_files(owner))
    if moved and hasattr(owner, "renditions"):
        renditions_changed.send(sender=type(owner), image_id=owner.pk)
    elif moved:
        recording_moved.send(sender=type(owner), recording_id=owner.pk)
    return moved


def _stored_files(owner: Any) -> Iterator[tuple[models.Model, str]]:
    yield owner, "file"
    if hasattr(owner, "captions"):
        yield owner, "captions"
    if hasattr(owner, "renditions"):
        yield from ((rendition, "file") for rendition in owner.renditions.all())


def _place(row: Any, field: str, *, private: bool) -> bool:
    stored = getattr(row, field)
    if not stored or stored.name.startswith(PRIVATE_FOLDER) == private:
        return False
    old = stored.name
    wanted = f"{PRIVATE_FOLDER}{old}" if private else old.removeprefix(PRIVATE_FOLDER)
    try:
        with stored.storage.open(old) as content:
            new = stored.storage.save(wanted, content)
    except FileNotFoundError:
        logger.warning("%r has lost its file %s", row, old)
        return False
    type(row)._default_manager.filter(pk=row.pk).update(**{field: new})
    if hasattr(row, "purge_from_cache"):
        row.purge_from_cache()
    transaction.on_commit(partial(stored.storage.delete, old))
    return True
