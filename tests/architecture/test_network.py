"""No test reaches anything outside this machine; and that is itself tried."""

import socket
import urllib.request

import pytest

REFUSED = "tests reach nothing outside this machine"


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80), ("example.org", 443)])
def test_a_socket_to_another_machine_is_refused(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as one, pytest.raises(Exception, match=REFUSED):
        one.connect(address)


def test_a_request_to_another_machine_is_refused() -> None:
    with pytest.raises(Exception, match=REFUSED):
        urllib.request.urlopen("http://192.0.2.1/", timeout=1)


def test_this_machine_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as one:
        one.connect(server.getsockname())
        assert one.getpeername() == server.getsockname()
