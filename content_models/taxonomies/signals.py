"""What other apps may listen to."""

from django.dispatch import Signal

# Sent after labels, codes or the state of terms changed, by ``term_ids: set[int]``; one signal for a whole load, with
# ``vocabularies``, the keys of those that are new or say something else of themselves; in its transaction.
terms_changed = Signal()

# Sent with ``term_ids: set[int]`` inside the transaction that gave terms another broader term.
terms_moved = Signal()
