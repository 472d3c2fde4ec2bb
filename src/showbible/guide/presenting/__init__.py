"""From rows of the store to words: what the templates of the guide are given."""
