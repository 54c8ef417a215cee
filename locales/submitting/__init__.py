"""How editors ask for machine translation and follow it: permissions, estimate, requests, progress."""
