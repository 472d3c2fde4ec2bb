"""What one would piece together: trafilatura's text, spaCy's names, and a day's worth of patterns on top."""
