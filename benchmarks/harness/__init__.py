"""Starts what is measured, loads it, and counts: requests, latency, processor time, memory, statements."""
