"""Rules and Hooks in the window: recognised, run as they were, converted, and compared with what became of them."""
