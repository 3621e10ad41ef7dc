"""Formats of others in the window: a page that exports, and one that imports what is chosen or dropped."""
