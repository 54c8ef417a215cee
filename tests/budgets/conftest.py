"""What tests of budgets share: asking the schema without HTTP."""

from tests.support.asking import ask

__all__ = ["ask"]
