"""Handing a mail over, without anybody's address in a traceback."""

import smtplib
from typing import Any


class MailNotSent(Exception):
    """The mail server did not take it this time; the job tries again."""


class Refused(Exception):
    """The address refuses mail for good; trying again would only annoy."""


def hand_over(mail: Any) -> None:
    """Send one mail. Raises Refused for a permanent answer (5xx), MailNotSent for all else."""
    try:
        mail.send()
    except smtplib.SMTPRecipientsRefused as error:
        codes = [code for code, _ in error.recipients.values()]
        raise (Refused if codes and min(codes) >= 500 else MailNotSent)(f"recipient refused {codes}") from None
    except smtplib.SMTPResponseException as error:
        raise MailNotSent(f"mail server answered {error.smtp_code}") from None
    except (OSError, smtplib.SMTPException) as error:
        raise MailNotSent(type(error).__name__) from None
