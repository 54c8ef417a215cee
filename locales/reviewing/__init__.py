"""From machine text to a published translation: what people decide about each string and each language."""
