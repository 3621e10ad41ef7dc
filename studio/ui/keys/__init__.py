"""The page of the key bindings, and every place that says a key."""
