"""The page that greets: what to open, what was open, samples and lessons."""
