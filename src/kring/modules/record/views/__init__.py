"""Pages of the record: each for the leader whose record it is."""
