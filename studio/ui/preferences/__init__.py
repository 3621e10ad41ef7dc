"""The page of the preferences, and what each of them does in the window."""
