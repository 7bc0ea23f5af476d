"""Reading the environment: one sentence when something is missing or wrong."""

import os
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
