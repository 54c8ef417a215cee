"""The least that a test needs of each kind of object."""
