"""How a task names the storage of a file: by its key in the settings, never by its passwords."""

from typing import Any, ClassVar

from django.core.files.storage import Storage, storages

PRIVATE_FOLDER = "private/"


def storage_named(alias: str) -> Storage:
    return storages[alias]


class KnownByAlias:
    """A storage that a queued task finds again by its key in ``STORAGES``.

    Wagtail writes the deconstructed storage into the task that deletes a file: without this the access keys of the
    buckets would stand in the task table.
    """

    alias: ClassVar[str]

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return f"{storage_named.__module__}.{storage_named.__name__}", [self.alias], {}
