"""The documents that travel to the translation service and back: one HTML document from many strings.

Pure: no tables, no network. What comes back is read as a stranger's HTML; nothing of it is taken over unchecked.
"""
