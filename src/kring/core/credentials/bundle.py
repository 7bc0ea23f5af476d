"""What a checker keeps: the public keys of issuers and their last status lists, in one JSON file.

It is a JWK Set (RFC 7517) with one more member, `status_lists`; a plain set of keys does as well.
"""

import json
from base64 import urlsafe_b64decode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .tokens import COMPACT, PublicKey, Unreadable, fingerprint, issuer_of

LONGEST = 3_000_000  # characters
SHORTEST_KEY = 2048  # bits


@dataclass(frozen=True)
class Bundle:
    """Keys by name, and signed status lists."""

    keys: Mapping[str, PublicKey] = field(default_factory=dict)
    lists: tuple[str, ...] = ()

    def __or__(self, other: "Bundle") -> "Bundle":
        """Both together; of two keys with one name (they are the same: the name is a thumbprint) either."""
        return Bundle({**self.keys, **other.keys}, (*self.lists, *other.lists))


def bundle_json(keys: Mapping[str, PublicKey], lists: Iterable[str] = ()) -> dict[str, Any]:
    """The bundle as JSON.

    >>> read_bundle(json.dumps(bundle_json({}, ["a.b.c"]))).lists
    ('a.b.c',)
    """
    return {"keys": [{**jwk, "kid": kid} for kid, jwk in keys.items()], "status_lists": list(lists)}


def read_bundle(text: str) -> Bundle:
    """A bundle, a set of keys, or a single status list as token. Raises Unreadable."""
    text = text.strip()
    if len(text) > LONGEST:
        raise Unreadable("too long")
    if COMPACT.fullmatch(text):
        return Bundle(lists=(text,))
    try:
        found = json.loads(text)
        keys = {str(jwk["kid"]): _public_key(jwk) for jwk in found.get("keys", ())}
        lists = tuple(str(token) for token in found.get("status_lists", ()))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Unreadable("no keys and no status list") from None
    if not keys and not lists:
        raise Unreadable("no keys and no status list")
    return Bundle(keys, lists)


def _public_key(jwk: Mapping[str, Any]) -> dict[str, str]:
    """A key whose name says what it is. Raises ValueError, KeyError, TypeError."""
    kid, n, e = str(jwk["kid"]), str(jwk["n"]), str(jwk["e"])
    if jwk["kty"] != "RSA" or not issuer_of(kid):
        raise ValueError("another kind of key")
    if 8 * len(urlsafe_b64decode(n + "=" * (-len(n) % 4))) < SHORTEST_KEY:
        raise ValueError("a key that is too short")
    if kid.rpartition("#")[2] != fingerprint({"n": n, "e": e}):
        raise ValueError("a key under another's name")
    return {"kty": "RSA", "n": n, "e": e}
