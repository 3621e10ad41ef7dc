"""A run stepped through, entry by entry: what it had come to at each, and the line it was at."""
