"""An OpenID Connect provider as a process of its own on this machine, for tests that go the whole way over http."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

NAME, TITLE = "entree", "Entree Federatie"


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


@contextmanager
def provider(*people: dict[str, Any]) -> Iterator[str]:
    """Runs while the block runs; gives the issuer's address. people: claims, each with a "sub"."""
    port = free_port()
    claims = [argument for person in people for argument in ("--user-claims", json.dumps(person))]
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port), *claims]
    with subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            issuer = f"http://127.0.0.1:{port}"
            _wait(issuer)
            yield issuer
        finally:
            process.terminate()


def _wait(issuer: str) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{issuer}/.well-known/openid-configuration", timeout=2):  # noqa: S310  our own
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("the OpenID Connect provider does not answer")


def use(settings: Any, monkeypatch: Any, issuer: str) -> None:
    """Let this installation know the provider, by the variables that an operator sets."""
    from kring.config.settings.environment import sign_in_providers

    monkeypatch.setenv(f"KRING_OIDC_{NAME.upper()}_ISSUER", issuer)
    monkeypatch.setenv(f"KRING_OIDC_{NAME.upper()}_CLIENT_ID", "kring")
    monkeypatch.setenv(f"KRING_OIDC_{NAME.upper()}_CLIENT_SECRET", "geheim")
    monkeypatch.setenv(f"KRING_OIDC_{NAME.upper()}_TITLE", TITLE)
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": sign_in_providers()}}
