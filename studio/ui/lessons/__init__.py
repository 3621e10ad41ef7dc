"""Lessons beside the zones: text, task, check and progress."""
