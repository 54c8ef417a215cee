"""What tests of the schema share: asking it without HTTP."""

from tests.support.asking import ask, refusal

__all__ = ["ask", "refusal"]
