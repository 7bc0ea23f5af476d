"""For real people. Everything secret comes from the environment; see docs/how-to/production.md."""

from .base import *  # noqa: F403
from .base import DATABASES
from .environment import number, several, text

DEBUG = False
SECRET_KEY = text("KRING_SECRET_KEY")
SECRET_KEY_FALLBACKS = several("KRING_FORMER_SECRET_KEYS")  # still open what was signed or encrypted before
ALLOWED_HOSTS = [*several("KRING_HOSTS"), "localhost", "127.0.0.1"]  # the machine itself asks /readyz and /metrics
SITE_ADDRESS = text("KRING_ADDRESS")
CSRF_TRUSTED_ORIGINS = [SITE_ADDRESS]

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^metrics$"]  # asked over plain http by the machine itself
ALLAUTH_TRUSTED_PROXY_COUNT = number("KRING_PROXIES", 1)  # how many proxies of ours add to X-Forwarded-For
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-kring"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrf"
LANGUAGE_COOKIE_SECURE = True

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# A pool fits ASGI; persistent connections do not.
DATABASES["default"]["OPTIONS"] |= {"pool": {"min_size": 1, "max_size": number("KRING_POOL", 10)}}

PREPARE_AFTER = number("KRING_PREPARE", 5) or None  # 0: never, for a pooler that keeps no prepared statements

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = text("KRING_SMTP_HOST", "localhost")
EMAIL_PORT = number("KRING_SMTP_PORT", 25)
EMAIL_HOST_USER = text("KRING_SMTP_USER", "")
EMAIL_HOST_PASSWORD = text("KRING_SMTP_PASSWORD", "")
EMAIL_USE_TLS = bool(number("KRING_SMTP_TLS", 0))

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "kring.config.observe.JsonFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
}
