"""The runs of before: listed, shown again as they were, compared, and saved as scenarios."""
