"""Check-in: who came, told by a phone that may have no network."""
