"""The web: URLs, the rules of their sites, and the door that keeps private hosts out of reach."""
