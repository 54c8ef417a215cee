"""Documents that front ends registered beforehand: known by the hash of their text, run in every mode."""
