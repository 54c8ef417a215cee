"""The report: every target of the design next to its figure, from the raw figures alone."""
