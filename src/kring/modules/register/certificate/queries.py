"""What a leader, and everybody with a certificate in hand, may know about it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.utils import translation
from django.utils.translation import gettext as _

from kring.core.credentials.api import Bundle, bundle_json
from kring.foundation.documents.api import published_keys
from kring.foundation.people.api import person_of
from kring.foundation.records.api import Actor
from kring.modules.register.models import Certificate, Enrolment, Register, StatusList
from kring.modules.register.states import CONDITIONS, Title

from .addresses import check_address, issuer, list_address, title_id
from .claims import Statement
from .standing import period_now, untrue


@dataclass(frozen=True)
class OwnCertificate:
    """The page of a leader about their certificate: what they can have, what they have, and what was revoked."""

    register: str
    register_code: str
    can_have: bool
    title: str
    has_title: bool  # of its own; a register without titles has one word for all
    until: date | None
    has: bool
    address: str
    made: date | None
    name: str
    revoked: tuple[tuple[date, str], ...]


@dataclass(frozen=True)
class Checked:
    """What everybody with the short address sees."""

    state: str  # valid, expired, revoked, not_yet
    name: str  # "" when it must not be shown
    title: str
    register: str
    register_code: str
    number: str
    from_date: date
    until: date | None
    revoked: date | None
    on: date


def title_words(title: str) -> str:
    """A title as it is borne; a register without titles has one word for all."""
    return str(Title(title).label) if title else _("Geregistreerd schoolleider")


def own_certificate(*, by: Actor, enrolment: Enrolment) -> OwnCertificate:
    """The actor's certificate in this register; access checked that the enrolment is theirs."""
    period = period_now(enrolment, by.today)
    mine = list(Certificate.objects.filter(enrolment=enrolment).order_by("-issued_at", "-id"))
    wrong = untrue([one for one in mine if one.revoked_at is None], by.today)
    held = next(
        (one for one in mine if one.revoked_at is None and one.pk not in wrong and period and _of(one, period)), None
    )
    gone = [(one.revoked_at.date(), check_address(one.code)) for one in mine if one.revoked_at is not None]
    return OwnCertificate(
        register=enrolment.register.name,
        register_code=enrolment.register_id,
        can_have=period is not None,
        title=title_words(period.title) if period else "",
        has_title=bool(period and period.title),
        until=period.until_date if period else None,
        has=held is not None,
        address=check_address(held.code) if held else "",
        made=held.issued_at.date() if held else None,
        name=person_of(enrolment.person_id).name,
        revoked=tuple(gone),
    )


def _of(certificate: Certificate, period: Any) -> bool:
    return bool(certificate.from_date == period.from_date)


def checked(certificate: Certificate, *, on: date) -> Checked:
    """What the public page of a certificate says, by how things stand on this day. It looks at the standing itself,
    so it is right also in the minute before a job revoked it."""
    revoked = certificate.revoked_at is not None or bool(untrue([certificate], on))
    if revoked:
        state = "revoked"
    elif on < certificate.from_date:
        state = "not_yet"
    else:
        state = "expired" if certificate.until_date and certificate.until_date <= on else "valid"
    return Checked(
        state=state,
        name=_public_name(certificate, on),
        title=title_words(certificate.title),
        register=certificate.enrolment.register.name,
        register_code=certificate.register_id,
        number=certificate.enrolment.number,
        from_date=certificate.from_date,
        until=certificate.until_date,
        revoked=certificate.revoked_at.date() if certificate.revoked_at else None,
        on=on,
    )


def _public_name(certificate: Certificate, on: date) -> str:
    """The name as anybody finds it in the register; none for who left or is shielded."""
    try:
        entry = certificate.enrolment.entry
    except ObjectDoesNotExist:
        return ""
    if entry.shielded_until is not None and entry.shielded_until >= on:
        return ""
    return " ".join(part for part in (entry.given_name, entry.prefix, entry.family_name) if part)


def statement(certificate: Certificate) -> Statement:
    """All that a certificate says, in the language of the register: the same words for every reader."""
    enrolment, register = certificate.enrolment, certificate.enrolment.register
    who = issuer(register.pk, register.name)
    with translation.override("nl"):
        condition = str(CONDITIONS[Title(certificate.title)]) if certificate.title else register.rules_text
        return Statement(
            issuer=who,
            address=check_address(certificate.code),
            name=person_of(enrolment.person_id).name,
            number=enrolment.number,
            title=title_words(certificate.title),
            title_id=title_id(who, certificate.title),
            condition=condition,
            from_date=certificate.from_date,
            until_date=certificate.until_date,
            list_address=list_address(register.pk, certificate.list_number),
            list_index=certificate.list_index,
        )


def public_keys() -> dict[str, dict[str, Any]]:
    """Every public key of this installation that still proves something, by the name that tokens give it."""
    names = {register.ref: register for register in Register.objects.all()}
    return {
        f"{issuer(names[key.owner].pk, names[key.owner].name).id}#{key.thumbprint}": key.jwk
        for key in published_keys()
        if key.owner in names
    }


def bundle() -> Bundle:
    """Every public key and every status list of this installation, as checkers need them."""
    lists = StatusList.objects.order_by("register", "number").values_list("token", flat=True)
    return Bundle(public_keys(), tuple(lists))


def bundle_file() -> dict[str, Any]:
    """The same as JSON, to download."""
    found = bundle()
    return bundle_json(found.keys, found.lists)


def key_set() -> dict[str, Any]:
    """The public keys as JWK Set."""
    return {"keys": bundle_json(public_keys())["keys"]}


def issuer_profile(register: Register) -> dict[str, Any]:
    """A register as issuer: an Open Badges profile with its keys, at the address that certificates name."""
    who = issuer(register.pk, register.name)
    keys = {kid: jwk for kid, jwk in public_keys().items() if kid.startswith(f"{who.id}#")}
    return {
        "@context": ["https://www.w3.org/ns/cid/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": who.id,
        "type": ["Profile"],
        "name": register.name,
        "verificationMethod": [
            {"id": kid, "type": "JsonWebKey", "controller": who.id, "publicKeyJwk": {**jwk, "kid": kid}}
            for kid, jwk in keys.items()
        ],
        "assertionMethod": list(keys),
    }
