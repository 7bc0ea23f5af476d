"""Secrets that must be read again (the seed of one-time codes) are kept encrypted; a stolen backup opens nothing."""

import base64
import hashlib

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


def _box() -> MultiFernet:
    """Encrypts with a key made of SECRET_KEY, decrypts with the former ones too."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = (hashlib.sha256(b"kring second factor " + key.encode()).digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


def seal(text: str) -> str:
    """The text, unreadable without SECRET_KEY."""
    return _box().encrypt(text.encode()).decode()


def unseal(text: str) -> str:
    """What was sealed; raises cryptography.fernet.InvalidToken when it was sealed with another key."""
    return _box().decrypt(text.encode()).decode()
