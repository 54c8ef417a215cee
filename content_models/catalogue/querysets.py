"""Conditions on catalogue entries that every reader shares."""

from datetime import datetime

from django.db import models
from django.db.models import Q


class EntryQuerySet(models.QuerySet):
    def visible_at(self, moment: datetime) -> "EntryQuerySet":
        """Leaves out what expired since its row was written."""
        return self.filter(Q(visible_until__isnull=True) | Q(visible_until__gt=moment))
