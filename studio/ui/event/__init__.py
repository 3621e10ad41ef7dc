"""The event builder: one document as form, tree and JSON."""
