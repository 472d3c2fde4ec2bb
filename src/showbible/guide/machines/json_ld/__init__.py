"""What a page tells as schema.org's JSON-LD: only what holds, and no more of it than the page itself tells."""
