"""Who asks: callers with and without a token, and what is kept of their asking."""
