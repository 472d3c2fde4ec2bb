"""The guide for machines: feeds, calendars, site maps and cards to embed."""
