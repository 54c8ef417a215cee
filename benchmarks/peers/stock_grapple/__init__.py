"""Stock Grapple as its manual shows it: its own schema, root fields, view and pages, on the platform's models."""
