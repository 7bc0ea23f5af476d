"""The code of a ticket: made from the number of the sign-up and the key of this installation, so nothing is kept."""

import hashlib
import hmac

from django.conf import settings

from .rules import code_of, number_in


def ticket_code(sign_up_id: int) -> str:
    """The code on the ticket of a sign-up. It ends to be valid when the installation gets another secret key."""
    return code_of(sign_up_id, settings.SECRET_KEY.encode())


def sign_up_id_of(code: str) -> int | None:
    """The sign-up that a code is of, also by a former key that the settings still name; None for no code of ours."""
    for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        found = number_in(code, key.encode())
        if found is not None:
            return found
    return None


def door_key(gathering_id: int) -> str:
    """The key with which the page of a door makes a mark of a code, in hexadecimals: of this gathering only."""
    return hmac.digest(settings.SECRET_KEY.encode(), b"gatherings.door:%d" % gathering_id, hashlib.sha256).hex()


def mark(sign_up_id: int, gathering_id: int) -> str:
    """What a phone at the door keeps of a code: enough to know it again, not enough to make it; at the door of another
    gathering it is another."""
    letters = ticket_code(sign_up_id).replace("-", "")
    return hmac.digest(bytes.fromhex(door_key(gathering_id)), letters.encode(), hashlib.sha256).hex()[:20]
