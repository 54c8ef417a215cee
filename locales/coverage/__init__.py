"""How much of the content speaks which language, and how well."""
