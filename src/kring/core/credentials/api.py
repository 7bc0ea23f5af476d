"""The door of credentials: signed statements that anybody can check without us.

>>> from datetime import UTC, datetime
>>> key = new_key(2048)
>>> kid = key_name("https://kring.example/po", key)
>>> token = sign({"iss": "https://kring.example/po"}, key, kid=kid)
>>> read(token, {kid: public_part(key)})
{'iss': 'https://kring.example/po'}
"""

from .bitstring import SIZE, encode, marked
from .bundle import Bundle, bundle_json, read_bundle
from .enveloped import envelope, token_in
from .tokens import (
    BITS,
    BadSignature,
    PrivateKey,
    UnknownKey,
    Unreadable,
    fingerprint,
    issuer_of,
    key_name,
    loaded,
    new_key,
    public_part,
    read,
    sign,
)
from .verdict import Outcome, Verdict, judge

__all__ = [
    "BITS",
    "SIZE",
    "BadSignature",
    "Bundle",
    "Outcome",
    "PrivateKey",
    "UnknownKey",
    "Unreadable",
    "Verdict",
    "bundle_json",
    "encode",
    "envelope",
    "fingerprint",
    "issuer_of",
    "judge",
    "key_name",
    "loaded",
    "marked",
    "new_key",
    "public_part",
    "read",
    "read_bundle",
    "sign",
    "token_in",
]
