"""Two sources on one franchise: what each says, as claims, and which of their episodes are the same."""
