"""Expectations, suites and reports: scenario files are collected, run, compared with what they expect, and told."""
