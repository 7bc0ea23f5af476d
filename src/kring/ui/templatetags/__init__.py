"""Template tags of the ui floor."""
