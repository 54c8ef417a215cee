"""Texts for translation agencies and back: XLIFF 2 and PO files of pages and snippets, into one language."""
