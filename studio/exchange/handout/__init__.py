"""Actions on one page, to read, print and hand out."""
