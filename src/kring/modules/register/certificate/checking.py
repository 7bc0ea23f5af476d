"""Checking what a visitor hands over, by the keys and lists of this installation. Nothing of it is kept."""

from dataclasses import dataclass
from dataclasses import replace as but
from datetime import datetime
from typing import Any

from kring.core.credentials.api import Outcome, Verdict
from kring.foundation.documents.api import check, verdict_advice, verdict_facts, verdict_sentence
from kring.modules.register.models import Certificate

from .actions import LENGTH, LETTERS
from .addresses import check_address
from .queries import bundle
from .standing import untrue


@dataclass(frozen=True)
class Answer:
    """A verdict in words, with its tone on a page; address: where the certificate can be looked up again."""

    outcome: Outcome
    tone: str
    sentence: str
    advice: str
    facts: tuple[tuple[str, str], ...]
    address: str


TONES = {
    Outcome.VALID: "success",
    Outcome.REVOKED: "error",
    Outcome.EXPIRED: "warning",
    Outcome.NOT_YET: "warning",
    Outcome.STATUS_UNKNOWN: "warning",
    Outcome.UNKNOWN_ISSUER: "warning",
    Outcome.BAD_SIGNATURE: "error",
    Outcome.UNREADABLE: "warning",
}


def check_file(content: bytes, *, at: datetime, on: Any) -> Answer:
    """The answer on a file or a token."""
    verdict = _as_of_now(check(content, trusted=bundle(), at=at), at, on)
    sentence = verdict_sentence(verdict)
    return Answer(
        outcome=verdict.outcome,
        tone=TONES[verdict.outcome],
        sentence=f"{sentence[:1].upper()}{sentence[1:]}.",
        advice=verdict_advice(verdict, at),
        facts=tuple(verdict_facts(verdict)),
        address=str(verdict.claims.get("id", "")),
    )


def _as_of_now(verdict: Verdict, at: datetime, on: Any) -> Verdict:
    """A certificate of our own is judged by how things stand at this moment, not by the last list."""
    address = verdict.claims.get("id")
    if verdict.outcome not in (Outcome.VALID, Outcome.STATUS_UNKNOWN) or not isinstance(address, str):
        return verdict
    code = address.rstrip("/").rpartition("/")[2]
    found = Certificate.objects.filter(code=code).first() if check_address(code) == address else None
    if found is None:
        return verdict
    gone = found.revoked_at is not None or bool(untrue([found], on))
    return but(verdict, outcome=Outcome.REVOKED if gone else Outcome.VALID, status_at=at)


def short_code(typed: str) -> str:
    """The short code in what somebody typed or scanned ("kring.example/b/…"), "" when it is none."""
    last = typed.strip().lower().rstrip("/").rpartition("/")[2]
    return last if len(last) == LENGTH and set(last) <= set(LETTERS) else ""
