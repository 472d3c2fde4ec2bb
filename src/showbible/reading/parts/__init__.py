"""Parts: which people on a page play which characters."""
