"""The flow strip: the actions of a trigger in their order, what became of each, and what one can do with them."""
