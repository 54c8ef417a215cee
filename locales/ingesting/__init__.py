"""From stored calls of the service to strings and drafts. Nothing is published here."""
