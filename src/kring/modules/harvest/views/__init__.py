"""Pages of the harvest."""
