"""The words of the search that people keep: synonyms, and what was looked for in vain."""
