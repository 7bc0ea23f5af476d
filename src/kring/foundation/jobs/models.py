"""Jobs has no tables of its own: the queue's are procrastinate's."""

from kring.foundation.records.api import Personal

PERSONAL: list[Personal] = []
IMPERSONAL: dict[str, str] = {}
