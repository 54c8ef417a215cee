"""The usual way to make a Django site fast: a view with a whole-response cache."""
