"""Tests of the documentation ask the schema like those of the schema."""

from tests.support.asking import ask

__all__ = ["ask"]
