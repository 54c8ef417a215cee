"""The reference engine: plain SQL on the catalogue, on SQLite and PostgreSQL alike."""
