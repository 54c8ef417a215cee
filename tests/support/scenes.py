"""What many tests begin with, planted once and kept below them in open savepoints.

A page takes 20 ms to save, and a thousand tests begin with the same three. ``scene`` makes a fixture of a function like
``pytest.fixture`` does; before a test, the scenes that it asks for are planted in one transaction of the worker, unless
they stand there from the test before. The test then runs in a savepoint above them and finds copies of their objects.
A test with real transactions, and one that asks for a scene while it runs, builds its own.
"""

import inspect
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from copy import deepcopy
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

import pytest
from django.db import connection, transaction
from wagtail.models import Site

Build = Callable[..., Any]


@dataclass
class Planted:
    """A scene that stands: its objects as they were made, and what takes it away."""

    build: Build
    made: Any
    removal: ExitStack


@dataclass
class Scenes:
    """Those that stand in this process, each on the one before it; ``copies`` are for the test that runs."""

    standing: list[Planted] = field(default_factory=list)
    copies: dict[Build, Any] = field(default_factory=dict)

    def stand_on(self, wanted: Sequence[Build]) -> None:
        """Takes away what is not wanted and plants what is missing."""
        self.leave(keep=sum(1 for _each in self.common(wanted)))
        for build in wanted[len(self.standing) :]:
            self.plant(build)
        Site.clear_site_root_paths_cache()
        # To the code under test, each test is a transaction of its own.
        connection.queued_tasks = (None, {})  # type: ignore[attr-defined]
        # In one go: what points to each other does so among the copies.
        self.copies = dict(deepcopy([(planted.build, planted.made) for planted in self.standing]))

    def common(self, wanted: Sequence[Build]) -> Iterable[Build]:
        for planted, build in zip(self.standing, wanted, strict=False):
            if planted.build is not build:
                return
            yield build

    def plant(self, build: Build) -> None:
        below = {planted.build.__name__: planted.made for planted in self.standing}
        values = {name: below.get(name) for name in inspect.signature(build).parameters}
        removal = ExitStack()
        removal.enter_context(undone())
        try:
            made = build(**values)
        except BaseException:
            removal.close()
            raise
        self.standing.append(Planted(build, made, removal))

    def leave(self, keep: int = 0) -> None:
        self.copies = {}
        while len(self.standing) > keep:
            self.standing.pop().removal.close()


def undone() -> Any:
    """Whatever is written meanwhile is gone afterwards."""
    stack = ExitStack()
    stack.enter_context(transaction.atomic())
    stack.callback(transaction.set_rollback, True)
    return stack


scenes = Scenes()


def scene(build: Build) -> Any:
    """A fixture whose objects stand below the test. ``build`` asks for nothing but ``db`` and other scenes."""

    @wraps(build)
    def found(**values: Any) -> Any:
        return scenes.copies[build] if build in scenes.copies else build(**values)

    found.scene = build  # type: ignore[attr-defined]
    return pytest.fixture(found)


def scenes_of(item: pytest.Item) -> list[Build]:
    """The scenes that a test asks for, those that others stand on first."""
    definitions = getattr(item, "_fixtureinfo").name2fixturedefs  # noqa: B009 (pytest tells it nowhere else)
    found = [getattr(each[-1].func, "scene", None) for each in definitions.values()]
    return in_order({build.__name__: build for build in found if build is not None})


def in_order(builds: dict[str, Build]) -> list[Build]:
    placed: dict[str, Build] = {}

    def place(name: str) -> None:
        if name in builds and name not in placed:
            for other in inspect.signature(builds[name]).parameters:
                place(other)
            placed[name] = builds[name]

    for name in sorted(builds):
        place(name)
    return list(placed.values())
