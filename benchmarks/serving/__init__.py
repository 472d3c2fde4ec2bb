"""How fast the guide is served, beside nginx and a plain Django view; see `__main__`."""
