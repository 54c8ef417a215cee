"""What can go wrong: the catalogue, how a fault is chosen, and what each of them does."""
