"""Who reviews what before it is published, and what happens to content that has had its day."""
