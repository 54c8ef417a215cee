"""Processes of ours that change a page and are killed on the way: ``python -m tests.support.killed_process``.

Arguments: for each process what it does, the primary key of the page, and the function at whose call it dies, joined by
commas. It is forked from one that has not opened the database, and the signal that ended it is printed.
"""

import os
import signal
import sys
from importlib import import_module
from typing import Any

import django


def die(*_args: object, **_kwargs: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def plant(function: str) -> None:
    """Lets the process die where it would call this function."""
    module, name = function.rsplit(".", 1)
    setattr(import_module(module), name, die)


def publish(pk: str) -> None:
    page = page_of(pk)
    page.title = "Written by a process that died"
    page.save_revision().publish()


def unpublish(pk: str) -> None:
    page_of(pk).unpublish()


def delete(pk: str) -> None:
    page_of(pk).delete()


def rename(pk: str) -> None:
    page = page_of(pk)
    page.slug = "renamed"
    page.save()


def restrict(pk: str) -> None:
    models: Any = import_module("wagtail.models")
    models.PageViewRestriction.objects.create(page_id=pk, restriction_type="login")


def rebuild(_pk: str) -> None:
    import_module("content_models.catalogue.rebuild").rebuild_catalogue()


def page_of(pk: str) -> Any:
    return import_module("wagtail.models").Page.objects.get(pk=pk).specific


ACTIONS = {action.__name__: action for action in (publish, unpublish, delete, rename, restrict, rebuild)}


def killed_by(what: str, pk: str, function: str) -> int:
    """The signal that ends a child which does this."""
    child = os.fork()
    if child == 0:
        plant(function)
        ACTIONS[what](pk)
        os._exit(0)
    return os.WTERMSIG(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    django.setup()
    for attempt in sys.argv[1:]:
        print(killed_by(*attempt.split(",")), flush=True)  # noqa: T201 (what the test reads)
