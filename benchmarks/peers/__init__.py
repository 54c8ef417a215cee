"""What the platform is measured against, on the same data and the same machine."""
