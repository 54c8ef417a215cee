"""Tests of the documentation ask the schema like those of the schema."""

from tests.support.asking import ask, refusal

__all__ = ["ask", "refusal"]
