"""Two runs side by side: a pinned baseline, another event, other code, one action less."""
