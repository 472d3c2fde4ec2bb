"""The guide for machines: structured data, feeds, calendars, site maps and cards to embed, of the same editions."""
