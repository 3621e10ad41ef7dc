"""Faults of the studio itself: caught, reported in words that can be passed on, and never the end of anybody's work."""
