"""Certificates of registration: on paper and signed, to be checked by anybody without us."""
