"""Pages for those who edit the guide: each says what one may do to see it."""
