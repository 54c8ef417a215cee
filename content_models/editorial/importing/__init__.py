"""Bulk content and an old site's redirects out of files; every row is reported and is written whole or not at all."""
