"""Pages as schema.org JSON-LD: the web page with its breadcrumb, and what it is about."""
