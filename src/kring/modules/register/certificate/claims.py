"""The signed statements themselves: an Open Badges 3.0 credential, and the status list beside it. Pure.

Sources: 1EdTech Open Badges 3.0 (AchievementCredential, JSON Web Token proof), W3C Verifiable Credentials 2.0,
Bitstring Status List 1.0.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from kring.core.credentials.api import encode

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CONTEXTS = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
LIST_CONTEXTS = ["https://www.w3.org/ns/credentials/v2"]
LIST_HOLDS_DAYS = 8  # published every night; a checker should not lean on one that is older


@dataclass(frozen=True)
class Issuer:
    """A register as issuer: its address is its name (`iss`)."""

    id: str
    name: str


@dataclass(frozen=True)
class Statement:
    """All that a certificate says; address: its short address, which is its name as well."""

    issuer: Issuer
    address: str
    name: str
    number: str
    title: str
    title_id: str
    condition: str
    from_date: date
    until_date: date | None
    list_address: str
    list_index: int


def start_of(day: date) -> datetime:
    """The first moment of a day in the Netherlands."""
    return datetime.combine(day, time.min, AMSTERDAM).astimezone(UTC)


def written(moment: datetime) -> str:
    """A moment as credentials write it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def credential(said: Statement) -> dict[str, Any]:
    """The claims of a certificate; `iss` is added when it is signed."""
    since = start_of(said.from_date)
    claims: dict[str, Any] = {
        "jti": said.address,
        "sub": said.address,
        "nbf": int(since.timestamp()),
        "@context": CONTEXTS,
        "id": said.address,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": said.title,
        "issuer": {"id": said.issuer.id, "type": ["Profile"], "name": said.issuer.name},
        "validFrom": written(since),
        "credentialSubject": {
            "id": said.address,
            "type": ["AchievementSubject"],
            "identifier": [_identity("name", said.name), _identity("identifier", said.number)],
            "achievement": {
                "id": said.title_id,
                "type": ["Achievement"],
                "achievementType": "License",
                "name": said.title,
                "description": f"{said.title}, {said.issuer.name}",
                "criteria": {"narrative": said.condition},
            },
        },
        "credentialStatus": {
            "id": f"{said.list_address}#{said.list_index}",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": str(said.list_index),
            "statusListCredential": said.list_address,
        },
    }
    if said.until_date is not None:
        until = start_of(said.until_date)
        claims |= {"validUntil": written(until), "exp": int(until.timestamp())}
    return claims


def _identity(kind: str, value: str) -> dict[str, Any]:
    return {"type": "IdentityObject", "identityType": kind, "identityHash": value, "hashed": False}


def status_list(issuer: Issuer, address: str, revoked: Iterable[int], at: datetime) -> dict[str, Any]:
    """The claims of a status list: which of its certificates were revoked at this moment."""
    until = at.timestamp() + LIST_HOLDS_DAYS * 86_400
    return {
        "jti": address,
        "sub": f"{address}#list",
        "nbf": int(at.timestamp()),
        "@context": LIST_CONTEXTS,
        "id": address,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer.id,
        "validFrom": written(at),
        "validUntil": written(datetime.fromtimestamp(until, UTC)),
        "credentialSubject": {
            "id": f"{address}#list",
            "type": "BitstringStatusList",
            "statusPurpose": "revocation",
            "ttl": 86_400_000,
            "encodedList": encode(revoked),
        },
    }
