"""The roles of the editors: what each may do, as data, and the command that brings Wagtail's groups in line with it."""
