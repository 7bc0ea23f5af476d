"""Making a way to sign in for somebody, outside the sign-up page: the demonstration and tests."""

from allauth.account.models import EmailAddress
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP

from .models import Account


def open_account(*, person_id: int, email: str, password: str, totp_secret: str = "") -> Account:
    """An account with a confirmed address and, when a TOTP secret is given, a second factor with recovery codes.

    Not an action: accounts are sign-in data, which django-allauth writes too (see records/guard.py).
    """
    account = Account(person_id=person_id, email=email)
    account.set_password(password)
    account.save()
    EmailAddress.objects.create(user=account, email=email, verified=True, primary=True)
    if totp_secret:
        TOTP.activate(account, totp_secret)
        RecoveryCodes.activate(account)
    return account
