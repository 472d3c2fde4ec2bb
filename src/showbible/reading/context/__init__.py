"""Which work, season and episode each passage of a page is about."""
