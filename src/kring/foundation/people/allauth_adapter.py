"""Where django-allauth meets our people: it makes accounts, we make the person they belong to."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest

from kring.foundation.records.api import Actor, ActorKind, now

from .actions import join
from .models import Account
from .rules import split_family_name


def newcomer() -> Actor:
    """Somebody who is about to exist."""
    return Actor(ActorKind.ANONYMOUS, None, now())


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return True

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


class SocialAdapter(DefaultSocialAccountAdapter):
    def save_user(self, request: HttpRequest, sociallogin: Any, form: Any = None) -> Account:
        """Somebody who arrives by OIDC for the first time: name from the provider's claims."""
        claims = sociallogin.account.extra_data.get("userinfo") or sociallogin.account.extra_data
        user: Account = sociallogin.user
        prefix, family_name = split_family_name(claims.get("family_name") or claims.get("name") or user.email)
        with transaction.atomic():
            user.person = join(
                by=newcomer(),
                given_name=claims.get("given_name", ""),
                prefix=prefix,
                family_name=family_name,
                language=getattr(request, "LANGUAGE_CODE", "nl"),
            )
            user.set_unusable_password()
            sociallogin.save(request)
        return user


class MfaAdapter(DefaultMFAAdapter):
    def get_totp_label(self, user: Account) -> str:
        return user.email

    def get_totp_issuer(self) -> str:
        return settings.MFA_TOTP_ISSUER

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return super().get_public_key_credential_rp_entity() | {"name": "Kring"}
