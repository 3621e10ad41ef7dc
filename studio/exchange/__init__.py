"""The formats of others: what they wrote is read, and what they read is written."""
