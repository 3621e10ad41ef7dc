"""What a recording means: pure functions from recordings to outcomes, and the run as a whole."""
