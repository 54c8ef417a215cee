"""Worker, web process and simulator as real processes that are killed at random moments; no text may be lost by it."""
