"""The debugger in the window: breakpoints in the margin, where the action stands, and what its variables hold."""
