"""What editors do in the guide itself: sign in, decide, and give it pages to read."""
