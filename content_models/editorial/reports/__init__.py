"""Lists of pages that need attention, with export."""
