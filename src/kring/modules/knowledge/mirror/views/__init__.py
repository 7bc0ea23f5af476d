"""Pages of mirror cards: reading, editing, and the talk."""
