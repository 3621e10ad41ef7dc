"""Systematic variants of an event: which of them an action cannot bear, and how it decides about the others."""
