"""News of this package for those above it."""

from django.dispatch import Signal

# Sent with ``image_id`` inside the transaction that made new files of an image or removed them: cards show them then.
renditions_changed = Signal()

# Sent with ``recording_id`` after the files of a recording came to another address, private or public.
recording_moved = Signal()
