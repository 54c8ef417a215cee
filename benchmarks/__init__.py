"""Measurements: a corpus, workloads, peers, and the harness that compares them. Not part of the product."""
