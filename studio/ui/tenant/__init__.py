"""The settings of the tenant: a page beside the event, and what connects it with the session and the file."""
