"""Views of the board portal."""
