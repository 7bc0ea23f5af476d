"""The link in a mail with which somebody stops that mail, without signing in."""

from django.core import signing

from kring.foundation.records.api import Missing

SALT = "kring.notices.unsubscribe"
EVERYTHING = "*"  # the digest: all that can be turned off


class BadLink(Missing):
    """Deze link klopt niet. Log in en kies zelf welke mail je wilt krijgen."""


def make(person_id: int, kind: str) -> str:
    """The signed token for one kind of notice to one person. It never ends: old mail must keep its way out."""
    return signing.dumps([person_id, kind], salt=SALT)


def read(token: str) -> tuple[int, str]:
    """Person and kind. Raises BadLink for anything we did not sign."""
    try:
        person_id, kind = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError):
        raise BadLink from None
    return int(person_id), str(kind)
