"""A token as a JSON file: the EnvelopedVerifiableCredential of VC Data Model 2.0."""

import json

from .tokens import COMPACT, LONGEST, TYPE, Unreadable

CONTEXT = "https://www.w3.org/ns/credentials/v2"
KIND = "EnvelopedVerifiableCredential"
BEFORE = f"data:application/{TYPE},"


def envelope(token: str) -> dict[str, str]:
    """The token as JSON.

    >>> token_in(json.dumps(envelope("a.b.c")))
    'a.b.c'
    """
    return {"@context": CONTEXT, "id": BEFORE + token, "type": KIND}


def token_in(text: str) -> str:
    """The token in what somebody hands over: a token, or the JSON around one. Raises Unreadable."""
    text = text.strip()
    if len(text) > LONGEST + 1000:
        raise Unreadable("too long")
    if COMPACT.fullmatch(text):
        return text
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("neither a token nor JSON") from None
    if not isinstance(found, dict) or found.get("@context") != CONTEXT or found.get("type") != KIND:
        raise Unreadable("no enveloped credential")
    inside = str(found.get("id", ""))
    if not inside.startswith(BEFORE):
        raise Unreadable("no token in it")
    return inside.removeprefix(BEFORE)
