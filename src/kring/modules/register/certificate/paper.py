"""The certificate as people and machines get it: signed token, JSON around it, and paper with both inside."""

import json
from datetime import datetime
from typing import Any

from django.utils import formats, translation
from django.utils.translation import gettext as _

from kring.core.credentials.api import bundle_json, envelope
from kring.foundation.documents.api import KEYS_INSIDE, LIST_INSIDE, TOKEN_INSIDE, Attachment, pdf, qr, signer
from kring.modules.register.models import Certificate, StatusList

from .claims import credential
from .queries import public_keys, statement

TEMPLATE = "register/certificate"


def token(certificate: Certificate) -> str:
    """The certificate as signed statement. The same certificate, name and key give the same token."""
    said = statement(certificate)
    return signer(certificate.enrolment.register.ref, said.issuer.id).sign(credential(said))


def token_json(certificate: Certificate) -> str:
    """The token inside JSON (EnvelopedVerifiableCredential)."""
    return json.dumps(envelope(token(certificate)), ensure_ascii=False, separators=(",", ":"))


def paper(certificate: Certificate, *, at: datetime) -> bytes:
    """The certificate as PDF in the reader's language; inside it the signed statement, the last status list and the
    public keys of its issuer."""
    said = statement(certificate)
    words: dict[str, Any] = {
        "title": _("Bewijs van registratie"),
        "name": said.name,
        "sentence": _sentence(certificate, said.title),
        "register": said.issuer.name,
        "facts": _facts(certificate, said.number),
        "qr": qr(said.address),
        "address": said.address.removeprefix("https://").removeprefix("http://"),
        "check": _("Scan de code of ga naar dit adres. Je ziet dan of dit bewijs vandaag nog geldt."),
        "offline": _("In dit bestand zit een ondertekende verklaring: ook zonder internet is het na te gaan."),
    }  # fmt: skip
    language = "en" if (translation.get_language() or "nl").startswith("en") else "nl"
    return pdf(TEMPLATE, words, language, at=at, attachments=_inside(certificate, said.issuer.id))


def _sentence(certificate: Certificate, title: str) -> str:
    """What stands between the name and the register."""
    if not certificate.title:
        return _("staat geregistreerd in het")
    return _("staat als %(title)s geregistreerd in het") % {"title": title}


def _facts(certificate: Certificate, number: str) -> list[tuple[str, str]]:
    def day(value: Any) -> str:
        return str(formats.date_format(value, "j F Y"))

    until = certificate.until_date
    return [
        (_("Geregistreerd sinds"), day(certificate.from_date)),
        (_("Geldig tot"), day(until) if until else _("zonder einddatum")),
        (_("Registernummer"), number),
        (_("Gemaakt op"), day(certificate.issued_at)),
    ]


def _inside(certificate: Certificate, issuer: str) -> list[Attachment]:
    """What machines read. The keys are only there to be compared: whoever forges a paper forges its keys as well."""
    last = StatusList.objects.get(register_id=certificate.register_id, number=certificate.list_number)
    keys = {kid: jwk for kid, jwk in public_keys().items() if kid.startswith(f"{issuer}#")}
    return [
        Attachment(TOKEN_INSIDE, "application/vc+jwt", _("De ondertekende verklaring"), token(certificate)),
        Attachment(LIST_INSIDE, "application/vc+jwt", _("Welke bewijzen waren ingetrokken"), last.token),
        Attachment(
            KEYS_INSIDE, "application/json", _("De openbare sleutels van de uitgever"), json.dumps(bundle_json(keys))
        ),
    ]
