"""The whole way once: `./kring serve` answers, and goes when asked, leaving nothing behind."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from kring.config import database
from launch import ports

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int, server: "subprocess.Popen[str]") -> bool:
    """Does /healthz say ok within a minute, while the server lives?"""
    until = time.monotonic() + 60
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as response:
                return bool(response.read() == b"ok")
        except OSError:
            time.sleep(0.1)
    return False


@pytest.mark.slow
def test_the_web_server_starts_answers_and_stops(django_db_setup: None) -> None:
    port, name = free_port(), database.test_database_name("serve")
    database.create_test_database(name)
    try:
        server = subprocess.Popen(
            [sys.executable, str(ROOT / "kring"), "serve", "--port", str(port)],
            env=os.environ | {"DATABASE_URL": database.url_of(name), "KRING_MODE": "test"},
            stderr=subprocess.PIPE,
            text=True,
        )
        with server:
            assert answers(port, server)
            server.send_signal(signal.SIGTERM)
            _, said = server.communicate(timeout=20)
        assert server.returncode in (0, 128 + signal.SIGTERM)
        assert "Traceback" not in said
        ports.check_free(port, "serve")
    finally:
        database.drop_database(name)
