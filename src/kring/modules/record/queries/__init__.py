"""Answers of the record."""

from .facts import EvidenceFact, facts_of, facts_of_many

__all__ = ["EvidenceFact", "facts_of", "facts_of_many"]
