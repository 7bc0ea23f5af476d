"""Reading the environment: one sentence when something is missing or wrong."""

import os
import re
from urllib.parse import parse_qsl, unquote, urlsplit


def text(name: str, default: str | None = None) -> str:
    """The value of an environment variable; stops with a sentence when it is required and missing."""
    value = os.environ.get(name, default)
    if value is None:
        raise SystemExit(f"The environment variable {name} is missing. See docs/how-to/production.md.")
    return value


def number(name: str, default: int) -> int:
    """A whole number from the environment."""
    value = os.environ.get(name, str(default))
    if not value.isdecimal():
        raise SystemExit(f"The environment variable {name} must be a whole number, not {value!r}.")
    return int(value)


def several(name: str, default: str = "") -> list[str]:
    """A comma-separated list from the environment."""
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


def database(url: str) -> dict[str, object]:
    """Django's database settings from postgresql://user:password@host:port/name?option=value.

    A socket folder goes into the query as host=/folder.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql"):
        raise SystemExit("DATABASE_URL must start with postgresql:// (Kring runs on PostgreSQL only).")
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or "") or options.pop("user", ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": str(parts.port or options.pop("port", "")),
        "OPTIONS": options,
    }


PROVIDER = re.compile(r"KRING_OIDC_([A-Z0-9]+)_ISSUER")


def sign_in_providers() -> list[dict[str, object]]:
    """OpenID Connect providers, each named by four variables: KRING_OIDC_<NAME>_ISSUER, _CLIENT_ID, _CLIENT_SECRET
    and, for the words on the button, _TITLE. In the form in which django-allauth wants them, in order of name.
    """
    names = sorted(found.group(1) for found in map(PROVIDER.fullmatch, os.environ) if found)
    return [_provider(name) for name in names]


def _provider(name: str) -> dict[str, object]:
    issuer = text(f"KRING_OIDC_{name}_ISSUER").rstrip("/")
    parts = urlsplit(issuer)
    if parts.scheme != "https" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
        raise SystemExit(f"KRING_OIDC_{name}_ISSUER must start with https://, also in a trial.")
    return {
        "provider_id": name.lower(),
        "name": text(f"KRING_OIDC_{name}_TITLE", name.capitalize()),
        "client_id": text(f"KRING_OIDC_{name}_CLIENT_ID"),
        "secret": text(f"KRING_OIDC_{name}_CLIENT_SECRET"),
        "settings": {"server_url": issuer, "oauth_pkce_enabled": True},
    }
