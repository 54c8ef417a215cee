"""What lists can be narrowed, sorted and counted by: inputs, and what they mean for the catalogue."""
