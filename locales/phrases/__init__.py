"""The words of front ends, widgets and feeds: a key and English words for each, translated in the gettext catalogues.

Each user has a file of its own with ``PHRASES``; ``lookup.py`` finds the words of a language.
"""
