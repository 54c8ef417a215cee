"""Tests of the measurements: that the corpus is the same each time, and that the report says what was measured."""
