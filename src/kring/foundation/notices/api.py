"""The door of notices."""

from .actions import choose, deliver, deliver_digest, move_person, send, unsubscribe
from .direct import mail_to
from .many import send_many
from .post import MailNotSent
from .queries import NoticeRow, Wish, sent_to, wishes
from .registry import Addressee, NoticeKind, UnknownNotice, register_address_book, register_notice
from .states import When

__all__ = [
    "Addressee",
    "MailNotSent",
    "NoticeKind",
    "NoticeRow",
    "UnknownNotice",
    "When",
    "Wish",
    "choose",
    "deliver",
    "deliver_digest",
    "mail_to",
    "move_person",
    "register_address_book",
    "register_notice",
    "send",
    "send_many",
    "sent_to",
    "unsubscribe",
    "wishes",
]
