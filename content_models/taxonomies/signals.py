"""What other apps may listen to."""

from django.dispatch import Signal

# Sent after labels, codes or the state of terms changed, by ``term_ids: set[int]``; one signal for a whole load.
terms_changed = Signal()
