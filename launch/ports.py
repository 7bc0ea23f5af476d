"""Is the port free? Asked before the slow work begins."""

import errno
import socket

from .sorry import Sorry

LOOPBACKS = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))  # browsers may try either for localhost


def taken(port: int, family: socket.AddressFamily, address: str) -> bool:
    """Does another program use this port? No when the machine has no such address."""
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((address, port))
    except OSError as error:
        if error.errno == errno.EACCES:
            raise Sorry(f"Port {port} is reserved for the system. Choose another: --port 8000") from None
        return error.errno == errno.EADDRINUSE
    return False


def check_free(port: int, command: str) -> None:
    """Sorry, with a port that is free, when this one is taken."""
    if not _taken(port):
        return
    other = next((number for number in range(port + 1, min(port + 200, 65536)) if not _taken(number)), None)
    hint = f" Try: ./kring {command} --port {other}" if other else ""
    raise Sorry(f"Port {port} is in use by another program.{hint}")


def _taken(port: int) -> bool:
    return any(taken(port, family, address) for family, address in LOOPBACKS)
