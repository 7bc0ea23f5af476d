"""Mail to an address that belongs to no account: an answer, a newsletter that its owner asked for."""

from collections.abc import Mapping
from typing import Any

from . import letters, post
from .registry import Addressee, kind_called


def mail_to(*, to: Addressee, notice: str, context: Mapping[str, Any], number: str, stop: str = "") -> bool:
    """Send one mail at once; False when the address refuses it for good. Raises UnknownNotice, and MailNotSent, after
    which the job that calls this tries again.

    The caller keeps the address and that the mail has left, in the action around this. number: the same for the same
    mail, so that a mailbox shows one that was sent twice once. stop: the path where the owner of the address ends
    this kind of mail, "" when there is nothing to end.
    """
    try:
        post.hand_over(letters.letter_to(kind_called(notice), to, context, stop, number))
    except post.Refused:
        return False
    return True
