"""Lessons: a learner writes an action step by step, and each step checks it against scenarios."""
