"""The content of the demo and what brings it into the database: written for this project, every name invented."""
