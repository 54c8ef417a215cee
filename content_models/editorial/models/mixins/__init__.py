"""Fields that several content types share, one idea per file."""
