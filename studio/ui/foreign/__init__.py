"""A token from elsewhere, pasted and read: marked as foreign, believed in nothing."""
