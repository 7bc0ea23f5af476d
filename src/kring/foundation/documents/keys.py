"""The keys with which an issuer signs: made at first use, replaced now and then, the old ones kept for checking."""

import base64
import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings

from kring.core.credentials.api import PrivateKey, loaded, new_key, public_part, sign
from kring.foundation.records.api import Actor, Ref, action, tell

from . import events
from .models import SigningKey


@dataclass(frozen=True)
class PublishedKey:
    """The public half of a key, its owner, and whether it signs today."""

    owner: Ref
    thumbprint: str
    jwk: dict[str, Any]
    signs: bool


@dataclass(frozen=True)
class Signer:
    """Signs in the name of an issuer, with its present key."""

    issuer: str
    thumbprint: str
    sealed: str

    def sign(self, claims: dict[str, Any]) -> str:
        """The claims as a token; `iss` becomes the issuer."""
        key = _opened(self.sealed)
        return sign({"iss": self.issuer, **claims}, key, kid=f"{self.issuer}#{self.thumbprint}")


@action
def make_key(*, by: Actor, owner: Ref) -> None:
    """The owner has a key to sign with from now on; nothing happens when there is one."""
    if not SigningKey.objects.filter(owner=str(owner), retired_at=None).exists():
        made = _make(by, owner)
        tell(events.KeyMade(about=(owner,), data={"key": made.thumbprint}))


@action
def replace_key(*, by: Actor, owner: Ref, leaked: bool = False) -> None:
    """A new key signs from now on. The old one still proves what it signed, unless it leaked: then it proves nothing,
    and everything signed with it must be signed again. Its private half goes in both cases."""
    former = SigningKey.objects.select_for_update().filter(owner=str(owner), retired_at=None).first()
    if former is not None:
        former.sealed, former.retired_at, former.withdrawn_at = "", by.at, by.at if leaked else None
        former.save()
    made = _make(by, owner)
    event = events.KeyWithdrawn if leaked and former else events.KeyReplaced
    tell(event(about=(owner,), data={"key": made.thumbprint, "former": former.thumbprint if former else ""}))


def _make(by: Actor, owner: Ref) -> SigningKey:
    key = new_key()
    made = SigningKey(
        owner=str(owner),
        thumbprint=key.thumbprint(),
        public=public_part(key),
        sealed=_box().encrypt(json.dumps(key.as_dict(private=True)).encode()).decode(),
        made_at=by.at,
    )
    made.save()
    return made


def signer(owner: Ref, issuer: str) -> Signer:
    """Who signs for this owner under this address. Raises LookupError when it has no key yet."""
    found = SigningKey.objects.filter(owner=str(owner), retired_at=None).values("thumbprint", "sealed").first()
    if found is None:
        raise LookupError(f"{owner} has no key")
    return Signer(issuer, **found)


def published_keys() -> list[PublishedKey]:
    """The public halves of every key that still proves something, by owner, the oldest first."""
    kept = SigningKey.objects.filter(withdrawn_at=None).order_by("owner", "made_at", "id")
    return [PublishedKey(Ref.parse(row.owner), row.thumbprint, row.public, row.retired_at is None) for row in kept]


def _box() -> MultiFernet:
    """Encrypts with a key made of SECRET_KEY, decrypts with the former ones too (ADR 0010 does the same)."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = (hashlib.sha256(b"kring signing key " + key.encode()).digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


@lru_cache(maxsize=16)
def _opened(sealed: str) -> PrivateKey:
    """A private key, ready for use. Reading one takes a fifth of a second, so a process keeps what it read."""
    return loaded(json.loads(_box().decrypt(sealed.encode())))
