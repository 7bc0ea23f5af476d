"""Asking a clamd on the network whether there is a virus in a file (its INSTREAM command).

Protocol: docs.clamav.net, "clamd", INSTREAM: chunks of <length in 4 bytes><bytes>, ended by a zero length.
"""

import socket
import struct

from .refusals import Infected, ScannerDown

CHUNK = 64 * 1024
PATIENCE = 30  # seconds


def scan(address: str, content: bytes) -> None:
    """Returns when clamd at host:port finds nothing. Raises Infected; ScannerDown when it cannot be asked."""
    host, _, port = address.rpartition(":")
    try:
        with socket.create_connection((host.strip("[]"), int(port)), timeout=PATIENCE) as connection:
            connection.sendall(b"zINSTREAM\x00")
            for start in range(0, len(content), CHUNK):
                chunk = content[start : start + CHUNK]
                connection.sendall(struct.pack("!I", len(chunk)) + chunk)
            connection.sendall(struct.pack("!I", 0))
            answer = _answer(connection)
    except (OSError, ValueError):
        raise ScannerDown from None
    if answer.endswith("FOUND"):
        raise Infected
    if not answer.endswith("OK"):
        raise ScannerDown


def _answer(connection: socket.socket) -> str:
    received = b""
    while part := connection.recv(4096):
        received += part
    return received.rstrip(b"\x00\n ").decode("ascii", "replace")
