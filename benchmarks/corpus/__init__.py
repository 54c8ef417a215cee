"""A large body of content with realistic distributions, made from a seed: the same seed gives the same content."""
