"""How the schema may change: what differs from what was released, and whether that was promised. Works on SDL alone."""
