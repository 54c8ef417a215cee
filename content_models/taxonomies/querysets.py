"""Questions asked of terms."""

from django.db import models


class TermQuerySet(models.QuerySet):
    def of(self, vocabulary: str) -> "TermQuerySet":
        return self.filter(vocabulary_id=vocabulary)

    def offered(self) -> "TermQuerySet":
        """What editors may choose for new content."""
        return self.filter(is_retired=False)
