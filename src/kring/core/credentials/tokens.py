"""Signed statements: JSON Web Tokens with RS256 (RFC 7515, 7518, 7519), by joserfc. Nothing else is accepted."""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

ALGORITHM = "RS256"
BITS = 3072  # what NIST SP 800-57 and ENISA ask of a key that must hold after 2030
LONGEST = 200_000  # characters; a certificate takes about 3,000, a full status list 25,000
TYPE = "vc+jwt"  # VC-JOSE-COSE
COMPACT = re.compile(r"([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)")

Claims = dict[str, Any]
PublicKey = Mapping[str, Any]  # a JWK (RFC 7517)
PrivateKey = RSAKey


class Unreadable(ValueError):
    """This is no signed statement that we can read."""


class UnknownKey(Exception):
    """Signed with a key that is not among those that we trust."""


class BadSignature(Exception):
    """Not what was signed: somebody changed it, or signed it with another key."""


def new_key(bits: int = BITS) -> PrivateKey:
    """A fresh private key."""
    return RSAKey.generate_key(bits, auto_kid=False)


def loaded(jwk: Mapping[str, Any]) -> PrivateKey:
    """A private key from its JWK; slow (it is checked), so keep what it gives."""
    return RSAKey.import_key(dict(jwk))


def public_part(key: PrivateKey) -> dict[str, str]:
    """The public half as JWK: what may be published."""
    whole = key.as_dict(private=False)
    return {"kty": "RSA", "n": str(whole["n"]), "e": str(whole["e"]), "alg": ALGORITHM, "use": "sig"}


def fingerprint(jwk: PublicKey) -> str:
    """The thumbprint of a key (RFC 7638)."""
    return RSAKey.import_key({"kty": "RSA", "n": str(jwk["n"]), "e": str(jwk["e"])}).thumbprint()


def key_name(issuer: str, key: PrivateKey) -> str:
    """The name of a key (`kid`): its issuer's address and its thumbprint. It cannot speak for another issuer."""
    return f"{issuer}#{key.thumbprint()}"


def issuer_of(kid: str) -> str:
    """Whose key this is.

    >>> issuer_of("https://kring.example/po#abc")
    'https://kring.example/po'
    """
    return kid.rpartition("#")[0]


def sign(claims: Mapping[str, Any], key: PrivateKey, *, kid: str) -> str:
    """The claims as a signed token. The same claims and key give the same token."""
    payload = json.dumps(claims, ensure_ascii=False, separators=(",", ":")).encode()
    header = {"alg": ALGORITHM, "typ": TYPE, "kid": kid}
    return jws.serialize_compact(header, payload, key, [ALGORITHM])


def read(token: str, keys: Mapping[str, PublicKey]) -> Claims:
    """The claims of a token that one of these keys (by name) signed.

    Raises Unreadable, UnknownKey, BadSignature. A claim `iss` that is not the owner of the key is a bad signature.
    """
    kid = str(header_of(token).get("kid", ""))
    jwk = keys.get(kid)
    if jwk is None:
        raise UnknownKey(kid)
    try:
        payload = jws.deserialize_compact(token, _public(str(jwk["n"]), str(jwk["e"])), [ALGORITHM]).payload
    except (JoseError, ValueError, KeyError, TypeError) as error:
        raise BadSignature(str(error)) from None
    claims = _object(payload or b"")
    if claims.get("iss") != issuer_of(kid):
        raise BadSignature("the key belongs to another issuer")
    return claims


def header_of(token: str) -> Claims:
    """The header of a token, believed for nothing but the choice of a key. Raises Unreadable, BadSignature.

    Stricter than the standard's reader: other algorithms (none, HS256), keys inside the token and signs that
    base64 would pass over are refused before any key is touched.
    """
    found = COMPACT.fullmatch(token) if len(token) <= LONGEST else None
    if found is None:
        raise Unreadable("no token of three parts")
    header, _, _ = _object(_bytes(found[1])), _bytes(found[2]), _bytes(found[3])
    if header.get("alg") != ALGORITHM:
        raise BadSignature("signed in another way than RS256")
    if set(header) - {"alg", "typ", "kid"}:
        raise BadSignature("the header holds more than it may")
    return header


def unproven(token: str) -> Claims:
    """The claims as they stand there, whoever wrote them: to say what somebody holds, never to believe it."""
    header_of(token)
    return _object(_bytes(token.split(".")[1]))


@lru_cache(maxsize=64)
def _public(n: str, e: str) -> RSAKey:
    return RSAKey.import_key({"kty": "RSA", "n": n, "e": e})


def _bytes(part: str) -> bytes:
    """The bytes of a part, in the one way in which they can be written: else two tokens would be the same."""
    try:
        found = urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        raise Unreadable("no base64") from None
    if urlsafe_b64encode(found).decode().rstrip("=") != part:
        raise Unreadable("base64 written in another way")
    return found


def _object(text: bytes) -> Claims:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("no JSON") from None
    if not isinstance(found, dict):
        raise Unreadable("no JSON object")
    return found
