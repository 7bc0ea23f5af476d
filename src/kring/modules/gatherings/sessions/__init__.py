"""Sessions of a gathering: wishes, an assignment that everybody can read, break-outs."""
