"""Who may see and touch which page: by country, coalition and language of the user, and by kind of page."""
