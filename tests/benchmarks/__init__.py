"""The commands that measure, and the floors that are kept."""
