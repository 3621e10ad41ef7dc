"""What came of a run: the banner, the tokens, the calls, what was said and changed."""
