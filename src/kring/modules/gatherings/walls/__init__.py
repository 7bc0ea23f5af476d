"""Walls of gatherings: one for each, and one page over a whole series."""
