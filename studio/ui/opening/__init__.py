"""What a person opens: where it is much, it is read beside the window first."""
