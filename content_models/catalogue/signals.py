"""News of this package for those above it."""

from django.dispatch import Signal

# Sent with ``number``, the newest of the change log, after the commit of a transaction that wrote to the log: once for
# each such transaction, in the process that made it.
catalogue_changed = Signal()
