"""Pages of runs, to pass on."""
