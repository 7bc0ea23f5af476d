"""What the check of a credential comes to, in a sentence. Shared by the page and by `./kring verify`."""

from datetime import datetime
from typing import Any

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from kring.core.credentials.api import Outcome, Verdict

STALE_AFTER_DAYS = 7


def day(moment: datetime | None) -> str:
    """The day (of the settings' time zone, the Netherlands) as people read it, "" for none."""
    return str(formats.date_format(timezone.localtime(moment), "j F Y")) if moment else ""


def sentence(verdict: Verdict) -> str:
    """The verdict in one sentence, in the reader's language."""
    words = {"status": day(verdict.status_at), "until": day(verdict.until), "since": _since(verdict)}
    return {
        Outcome.VALID: _("geldig; niet ingetrokken per %(status)s"),
        Outcome.REVOKED: _("ingetrokken per %(status)s"),
        Outcome.EXPIRED: _("verlopen op %(until)s"),
        Outcome.NOT_YET: _("nog niet geldig: dit bewijs geldt vanaf %(since)s"),
        Outcome.STATUS_UNKNOWN: _("de handtekening klopt; of het bewijs is ingetrokken, weten we niet"),
        Outcome.UNKNOWN_ISSUER: _("niet na te gaan: dit bewijs is ondertekend met een sleutel die we niet kennen"),
        Outcome.BAD_SIGNATURE: _("de handtekening klopt niet: het bewijs is veranderd of niet echt"),
        Outcome.UNREADABLE: _("geen bewijs dat we kunnen lezen"),
    }[verdict.outcome] % words


def advice(verdict: Verdict, at: datetime) -> str:
    """What somebody can do next, "" when nothing."""
    old = verdict.status_at is not None and (at - verdict.status_at).days > STALE_AFTER_DAYS
    if verdict.outcome is Outcome.VALID:
        compare = _("Vergelijk wat hier staat met wat er op papier staat: alleen dit is ondertekend.")
        renew = _("De statuslijst is meer dan een week oud. Haal een nieuwe op voor een antwoord van vandaag.")
        return f"{renew} {compare}" if old else compare
    if verdict.outcome is Outcome.STATUS_UNKNOWN:
        return _("Haal de statuslijst op bij de uitgever en probeer het dan opnieuw.")
    if verdict.outcome is Outcome.UNKNOWN_ISSUER:
        return _("Haal de sleutels op bij de uitgever zelf, niet bij wie het bewijs geeft, en probeer het dan opnieuw.")
    return ""


def _since(verdict: Verdict) -> str:
    text = verdict.claims.get("validFrom")
    return day(datetime.fromisoformat(text)) if isinstance(text, str) else ""


def facts(verdict: Verdict) -> list[tuple[str, str]]:
    """What the signed credential says, as terms and values; nothing when nothing may be believed."""
    if not verdict.claims:
        return []
    claims = verdict.claims
    subject = _part(claims, "credentialSubject")
    identities = subject.get("identifier")
    named = {
        str(one.get("identityType")): str(one.get("identityHash", ""))
        for one in (identities if isinstance(identities, list) else ())
        if isinstance(one, dict)
    }
    found = [
        (_("Naam"), named.get("name", "")),
        (_("Titel"), _part(subject, "achievement").get("name", "")),
        (_("Register"), _part(claims, "issuer").get("name", "")),
        (_("Nummer"), named.get("identifier", "")),
        (_("Geldig vanaf"), _since(verdict)),
        (_("Geldig tot"), day(verdict.until) or _("zonder einddatum")),
        (_("Uitgever"), claims.get("iss", "")),
    ]
    return [(term, str(value)) for term, value in found if value]


def _part(whole: dict[str, Any], name: str) -> dict[str, Any]:
    """An object within an object; an empty one where there is none."""
    found = whole.get(name)
    return found if isinstance(found, dict) else {}
