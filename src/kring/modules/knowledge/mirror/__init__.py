"""Mirror cards (spiegelkaarten): as data, on paper, and as a talk between a school and its board."""
