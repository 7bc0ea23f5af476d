"""What a credential is worth on a moment: by a few trusted keys and a status list, without asking anybody."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from .bitstring import marked
from .tokens import BadSignature, Claims, PublicKey, UnknownKey, Unreadable, read, unproven

ACCEPTED = "OpenBadgeCredential"
LIST = "BitstringStatusListCredential"
ENTRY = "BitstringStatusListEntry"
PURPOSE = "revocation"


class Outcome(StrEnum):
    """What a check comes to. Only VALID is a yes."""

    VALID = "valid"
    REVOKED = "revoked"
    EXPIRED = "expired"
    NOT_YET = "not_yet"
    STATUS_UNKNOWN = "status_unknown"  # the signature is right; whether it was revoked cannot be seen
    UNKNOWN_ISSUER = "unknown_issuer"  # signed by a key that we have no reason to trust
    BAD_SIGNATURE = "bad_signature"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Verdict:
    """The outcome; what the credential says (empty when nothing may be believed); and per when it was not revoked.

    claimed: what an unproven credential says of itself, only to help who asks; detail: for who wants to know why.
    """

    outcome: Outcome
    claims: Claims = field(default_factory=dict)
    until: datetime | None = None
    status_at: datetime | None = None
    claimed: Claims = field(default_factory=dict)
    detail: str = ""

    @property
    def is_valid(self) -> bool:
        return self.outcome is Outcome.VALID


def judge(token: str, *, keys: Mapping[str, PublicKey], lists: Iterable[str], at: datetime) -> Verdict:
    """Judge a token at a moment by these keys (by name) and the newest of these status lists that is its own.

    Never raises for what is in the token: whatever somebody hands over gets a verdict.
    """
    try:
        claims = read(token, keys)
    except Unreadable as error:
        return Verdict(Outcome.UNREADABLE, detail=str(error))
    except BadSignature as error:
        return Verdict(Outcome.BAD_SIGNATURE, detail=str(error))
    except UnknownKey:
        try:
            return Verdict(Outcome.UNKNOWN_ISSUER, claimed=unproven(token))
        except Unreadable as error:
            return Verdict(Outcome.UNREADABLE, detail=str(error))
    try:
        return _weigh(claims, keys, lists, at)
    except (Unreadable, KeyError, TypeError, ValueError, AttributeError) as error:
        return Verdict(Outcome.UNREADABLE, detail=f"signed, but not a certificate: {error}")


def _weigh(claims: Claims, keys: Mapping[str, PublicKey], lists: Iterable[str], at: datetime) -> Verdict:
    if ACCEPTED not in claims["type"] or _issuer(claims) != claims["iss"]:
        raise Unreadable("another kind of statement")
    since, until = moment(claims["validFrom"]), moment(claims["validUntil"]) if "validUntil" in claims else None
    revoked, status_at = _status(claims, keys, lists)
    if revoked:
        outcome = Outcome.REVOKED
    elif at < since:
        outcome = Outcome.NOT_YET
    elif until is not None and until <= at:
        outcome = Outcome.EXPIRED
    else:
        outcome = Outcome.VALID if revoked is False else Outcome.STATUS_UNKNOWN
    return Verdict(outcome, claims, until, status_at)


def _issuer(claims: Claims) -> str:
    issuer = claims["issuer"]
    return str(issuer["id"] if isinstance(issuer, dict) else issuer)


def _status(claims: Claims, keys: Mapping[str, PublicKey], lists: Iterable[str]) -> tuple[bool | None, datetime | None]:
    """Whether it was revoked (None: nobody knows), and per when. Only lists of the issuer itself count."""
    entry = claims["credentialStatus"]
    if entry["type"] != ENTRY or entry["statusPurpose"] != PURPOSE:
        raise Unreadable("a status that we do not know")
    newest: tuple[datetime, Claims] | None = None
    for token in lists:
        try:
            found = read(token, keys)
            subject = found["credentialSubject"]
            dated = moment(found["validFrom"])
        except (Unreadable, BadSignature, UnknownKey, KeyError, TypeError, ValueError):
            continue
        its_own = (
            LIST in found["type"] and found["iss"] == claims["iss"] and found.get("id") == entry["statusListCredential"]
        )
        if its_own and subject.get("statusPurpose") == PURPOSE and (newest is None or newest[0] < dated):
            newest = (dated, subject)
    if newest is None:
        return None, None
    return marked(newest[1]["encodedList"], int(entry["statusListIndex"])), newest[0]


def moment(text: Any) -> datetime:
    """A moment as credentials write it: with a zone. Raises ValueError, TypeError."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("a moment without a zone")
    return found.astimezone(UTC)
