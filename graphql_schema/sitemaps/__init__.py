"""Sitemaps for search engines: which addresses there are, in which languages, and when they changed last."""
