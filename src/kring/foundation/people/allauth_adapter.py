"""Where django-allauth meets our people: it makes accounts, we make the person they belong to."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest

from kring.foundation.records.api import Actor, ActorKind, now

from .actions import join
from .fields import is_readable
from .models import Account
from .rules import split_family_name
from .secrets import seal, unseal


def newcomer() -> Actor:
    """Somebody who is about to exist."""
    return Actor(ActorKind.ANONYMOUS, None, now())


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return True

    def is_reauthentication_required(self, *, app: str) -> bool:
        """Somebody who signed in a few minutes ago need not prove it again before changing how they sign in."""
        if not super().is_reauthentication_required(app=app):
            return False
        request = context.request
        proofs = get_authentication_records(request, request.user)
        latest = max((proof["at"] for proof in proofs), default=0)
        return bool(time.time() - latest >= app_settings.REAUTHENTICATION_TIMEOUT)

    def save_user(self, request: HttpRequest, user: Account, form: Any, commit: bool = True) -> Account:
        """Person and account together, or neither."""
        data = form.cleaned_data
        with transaction.atomic():
            user.person = join(
                by=newcomer(),
                given_name=data["given_name"],
                prefix=data.get("prefix", ""),
                family_name=data["family_name"],
                language=getattr(request, "LANGUAGE_CODE", "nl"),
            )
            user.email = data["email"]
            if data.get("password1"):
                user.set_password(data["password1"])
            else:
                user.set_unusable_password()
            self.populate_username(request, user)
            if commit:
                user.save()
        return user


def _line(claims: dict[str, Any], name: str) -> str:
    """One claim as a line of readable text that fits; "" when the provider did not send it, or sent something else."""
    value = claims.get(name)
    text = value.strip()[:100] if isinstance(value, str) else ""
    return text if is_readable(text) else ""


class SocialAdapter(DefaultSocialAccountAdapter):
    def save_user(self, request: HttpRequest, sociallogin: Any, form: Any = None) -> Account:
        """Somebody who arrives by OIDC for the first time: name from the provider's claims."""
        extra = sociallogin.account.extra_data
        claims = extra.get("userinfo") or extra.get("id_token") or extra
        user: Account = sociallogin.user
        if form is not None:
            user.email = form.cleaned_data["email"]
        prefix, family_name = split_family_name(_line(claims, "family_name") or _line(claims, "name"))
        with transaction.atomic():
            user.person = join(
                by=newcomer(),
                given_name=_line(claims, "given_name"),
                prefix=prefix[:30],
                family_name=family_name or user.email.partition("@")[0],
                language=getattr(request, "LANGUAGE_CODE", "nl"),
            )
            user.set_unusable_password()
            sociallogin.save(request)
        return user


class MfaAdapter(DefaultMFAAdapter):
    def encrypt(self, text: str) -> str:
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(encrypted_text)

    def get_totp_label(self, user: Account) -> str:
        return user.email

    def get_totp_issuer(self) -> str:
        return settings.MFA_TOTP_ISSUER

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return super().get_public_key_credential_rp_entity() | {"name": "Kring"}
