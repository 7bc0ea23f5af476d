"""Finding: what was asked, which words it comes down to, one statement, and what is shown."""
