"""The guide's pages kept ready in memory before Django, and exact to the last change; see `docs/serving.md`."""
