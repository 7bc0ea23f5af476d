"""Pages of the room news."""
