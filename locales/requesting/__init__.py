"""From "translate this" to committed jobs. Nothing is sent here."""
