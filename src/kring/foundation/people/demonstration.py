"""What only the demonstration shows: who can sign in, and the one-time code of whoever is signing in.

Everything here answers with nothing unless settings.DEMO, which no environment variable can set: only the settings
file of the demonstration does.
"""

import time
from typing import Any

from allauth.account.internal.stagekit import get_pending_stage
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY, TOTP, format_hotp_value, hotp_value
from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

from kring.foundation.records.api import today

from .queries import who_can_sign_in
from .secrets import unseal

PERIOD = 30  # seconds that a code lasts


def demonstration(request: HttpRequest) -> dict[str, Any]:
    """What the pages for signing in get to show beside their form; nothing outside the demonstration."""
    match = request.resolver_match
    if not settings.DEMO or match is None:
        return {}
    if match.view_name == "account_login":
        people = who_can_sign_in(settings.DEMO_MAIL, on=today())
        return {"demo_people": people, "demo_password": settings.DEMO_PASSWORD}
    if match.view_name in ("mfa_authenticate", "mfa_reauthenticate"):
        return {"demo_code": _code_for(_account_of(request))}
    if match.view_name == "mfa_activate_totp":
        secret = request.session.get(SECRET_SESSION_KEY)
        return {"demo_code": _code(secret, _counter())} if secret else {}
    return {}


def _account_of(request: HttpRequest) -> Any:
    """Who is signed in, or half-way signing in."""
    stage = get_pending_stage(request)
    return stage.login.user if stage else request.user


def _code_for(account: Any) -> str:
    """A code that this account has not used yet, "" when it has no app with codes."""
    found = Authenticator.objects.filter(type=Authenticator.Type.TOTP, user_id=account.pk).first()
    if found is None:
        return ""
    secret, counter, factor = unseal(found.data["secret"]), _counter(), TOTP(found)
    codes = [_code(secret, counter + step) for step in (0, 1, -1)]  # as far as MFA_TOTP_TOLERANCE goes in demo
    return next((code for code in codes if cache.get(factor._get_used_cache_key(code)) is None), codes[0])


def _counter() -> int:
    return int(time.time()) // PERIOD


def _code(secret: str, counter: int) -> str:
    return format_hotp_value(hotp_value(secret, counter))
