"""Who gets through the door: everything asks for a sign-in unless it says that it is public."""

from collections.abc import Callable
from typing import Any, TypeVar

View = TypeVar("View", bound=Callable[..., Any])

# Views of lower floors and of libraries, by name, that anybody may visit.
OPEN_SPACES = ("ui:", "api:")  # the API asks for its own key
OPEN_NAMES = frozenset(
    {
        "account_login",
        "account_signup",
        "account_signup_by_passkey",
        "account_logout",
        "account_inactive",
        "account_email_verification_sent",
        "account_confirm_email",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key",
        "account_reset_password_from_key_done",
        "account_confirm_login_code",
        "account_request_login_code",
        "account_complete_signup",
        "mfa_authenticate",
        "mfa_login_webauthn",
        "mfa_signup_webauthn",
        "mfa_trust",
        "socialaccount_login_cancelled",
        "socialaccount_login_error",
        "socialaccount_signup",
        "openid_connect_login",
        "openid_connect_callback",
        "wagtail_serve",  # pages of the knowledge module; drafts and private ones are refused by Wagtail
        "wagtaildocs_serve",  # checked by the knowledge module for every document
        "notices:unsubscribe",  # a link in a mail
        "notices:demo_mails",  # 404 outside the demonstration
        "notices:demo_mail",
    }
)


class SignInFirst(Exception):
    """Raised where only somebody signed in can be helped; the middleware sends the visitor to sign in."""


def public(view: View) -> View:
    """Mark a view as open to anybody; without the mark a visitor is sent to the sign-in page."""
    view.kring_public = True  # type: ignore[attr-defined]
    return view


def is_public(view: Callable[..., Any], name: str) -> bool:
    """May anybody call this view (the function and its URL name)?"""
    return bool(getattr(view, "kring_public", False)) or name in OPEN_NAMES or name.startswith(OPEN_SPACES)
