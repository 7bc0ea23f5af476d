"""Pages of the directory: public ones for everybody, and the office's desk for files."""
