"""The tests of what is open: run beside the window, shown as a tree, with the coverage that they have together."""
