"""Lists of rows as the views of an outcome share them."""
