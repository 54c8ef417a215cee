"""Assembles the schema."""

schema = None
