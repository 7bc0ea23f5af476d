"""`./kring demo`: made-up people on real schools. The only mode that shows one-time codes on the sign-in page."""

import secrets
from datetime import date

from .base import *  # noqa: F403
from .base import DATABASES, HOME
from .environment import text

DEMO = True
DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
WHITENOISE_USE_FINDERS = True
STATIC_ROOT = None  # files come from their source folders; nothing is collected
EMAIL_BACKEND = "kring.foundation.notices.outbox.OutboxBackend"
ACCOUNT_RATE_LIMITS = {"login_failed": "5/15m/key"}
DEMO_MAIL = "demo.kring.example"  # the made-up people who can sign in have an address here
DEMO_PASSWORD = "samen-in-de-kring"  # noqa: S105  shown on purpose
MFA_TOTP_TOLERANCE = 1  # so that signing in twice within half a minute works: the page shows the next code

_secret = HOME / "demo-secret"
if not _secret.exists():
    HOME.mkdir(parents=True, exist_ok=True)
    _secret.write_text(secrets.token_urlsafe(50))
    _secret.chmod(0o600)
SECRET_KEY = _secret.read_text()

_today = text("KRING_TODAY", "")
KRING_TODAY = date.fromisoformat(_today) if _today else None

# A new connection takes longer than most pages; see production.py.
DATABASES["default"]["OPTIONS"] |= {"pool": {"min_size": 1, "max_size": 8}}
if KRING_TODAY:  # so that the view of who is in which group (people_membership) lives on the same day
    DATABASES["default"]["OPTIONS"] |= {"options": f"-c kring.today={KRING_TODAY}"}
