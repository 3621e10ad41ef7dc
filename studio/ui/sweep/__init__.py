"""The sweep in the window: the grid of what became of each variant, the defects, and what can be done with them."""
