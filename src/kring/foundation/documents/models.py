"""Documents keeps nothing: a document is made when it is asked for."""

from kring.foundation.records.api import Personal

PERSONAL: list[Personal] = []
IMPERSONAL: dict[str, str] = {}
