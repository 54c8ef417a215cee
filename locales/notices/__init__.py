"""Tells translators and reviewers what waits for them: on the dashboard, and by one mail for each batch."""
