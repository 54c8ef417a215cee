"""A process that keeps parts of answers."""

from tests.support.asking import ask
from tests.support.keeping import keeping

__all__ = ["ask", "keeping"]
