"""On a developer's machine: `./kring serve`."""

from .base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "only-for-development-and-worth-nothing"  # noqa: S105  not a secret
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
WHITENOISE_USE_FINDERS = True
STATIC_ROOT = None  # files come from their source folders; nothing is collected
WHITENOISE_AUTOREFRESH = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True  # passkeys on http://localhost
