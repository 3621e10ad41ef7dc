"""A run as one page of HTML that holds everything it needs."""
