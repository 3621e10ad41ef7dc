"""What the user brings back to a suspended flow: where they were sent, and what comes back."""
