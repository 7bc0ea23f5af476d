"""Asking an address elsewhere whether it still answers. The only place of Kring that calls another site.

Every connection is vetted after the name was looked up, and goes to that very address: a name that leads into our own
network is refused, however it got there (a redirect, a second look-up with another answer).
"""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import quote, urljoin, urlsplit

from .states import LinkState

TIMEOUT = 10  # seconds
MOST_SECONDS = 30  # for one answer in all, however slowly its letters drip
MOST_REDIRECTS = 5
PERMANENT, TEMPORARY = (301, 308), (302, 303, 307)
GONE = (404, 410)
NO_HEAD = (400, 403, 404, 405, 406, 410, 429, 500, 501, 503)  # then the same is asked as a browser would
AGENT = "Kring link check"
# Addresses that hold an older one in their last four bytes: NAT64, and the first way of writing them.
WITH_IPV4_INSIDE = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("::/96"))


class NotOutside(OSError):
    """The address leads into our own network, or is no address of a site."""


class NoSuchName(OSError):
    """The name of the site does not exist (any more)."""


@dataclass(frozen=True)
class Answer:
    """What a site answered: the status, and where it sends us ("" for nowhere)."""

    status: int
    location: str = ""


@dataclass(frozen=True)
class Outcome:
    """How a link is; new_url: where it has moved to for good."""

    state: LinkState
    new_url: str = ""


Ask = Callable[[str, str], Answer]  # method and address; raises OSError when nothing answers


def look(url: str, ask: Ask) -> Outcome:
    """How this link is, by asking. A refusal, a fault of the site or silence leaves it unsure."""
    here, moved = url, True
    for _step in range(MOST_REDIRECTS + 1):
        try:
            answer = ask("HEAD", here)
            if answer.status in NO_HEAD:
                answer = ask("GET", here)
        except NoSuchName:
            return Outcome(LinkState.DEAD)
        except (OSError, http.client.HTTPException, ValueError):
            return Outcome(LinkState.UNSURE)
        if answer.location and answer.status in PERMANENT + TEMPORARY:
            moved = moved and answer.status in PERMANENT
            try:
                here = urljoin(here, answer.location)
            except ValueError:  # where it sends us is no address
                return Outcome(LinkState.UNSURE)
            continue
        if answer.status in GONE:
            return Outcome(LinkState.DEAD)
        if not 200 <= answer.status < 300:
            return Outcome(LinkState.UNSURE)
        if moved and not _same(url, here) and len(here) <= 500:
            return Outcome(LinkState.MOVED, here)
        return Outcome(LinkState.FINE)
    return Outcome(LinkState.UNSURE)


def _same(one: str, other: str) -> bool:
    """The same page for a reader: with or without s, slash or fragment makes no difference."""
    a, b = urlsplit(one), urlsplit(other)
    return (a.hostname, a.path.rstrip("/"), a.query) == (b.hostname, b.path.rstrip("/"), b.query)


def asker(*, inside: bool = False, timeout: float = TIMEOUT) -> Ask:
    """The way to ask other sites. inside: also addresses of our own network, for tests on this machine."""
    opened: list[http.client.HTTPConnection] = []
    opener = urllib.request.OpenerDirector()
    for handler in (
        _Plain(inside, opened),
        _Secure(inside, opened),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
    ):
        opener.add_handler(handler)

    def ask(method: str, url: str) -> Answer:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
            raise NotOutside(parts.scheme)
        if not inside and parts.port not in (None, 80, 443):
            raise NotOutside("port")
        address = _written(url)
        request = urllib.request.Request(address, method=method, headers={"User-Agent": AGENT})  # noqa: S310
        opened.clear()
        watch = threading.Timer(MOST_SECONDS, _hang_up, [opened])
        watch.daemon = True
        watch.start()
        try:
            with opener.open(request, timeout=timeout) as response:  # its body is not read: that it comes is enough
                return Answer(response.status)
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.headers.get("Location") or "")
        except urllib.error.URLError as error:
            raise error.reason if isinstance(error.reason, OSError) else OSError(str(error.reason)) from None
        finally:
            watch.cancel()

    return ask


def _hang_up(opened: list[http.client.HTTPConnection]) -> None:
    for connection in opened:
        with contextlib.suppress(OSError, AttributeError):
            connection.sock.shutdown(socket.SHUT_RDWR)


def _written(url: str) -> str:
    """The address in letters that a request may hold; raises ValueError for one that cannot be written."""
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode()
    host = f"[{host}]" if ":" in host else host
    place = f"{host}:{parts.port}" if parts.port else host
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="=&%:@!$'()*+,;/?~-._")
    return f"{parts.scheme}://{place}{path}" + (f"?{query}" if query else "")


def vetted(host: str, port: int, *, inside: bool) -> list[tuple[Any, ...]]:
    """The addresses of a host that may be asked. Raises NoSuchName, NotOutside when one of them is our own."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)):
            raise NoSuchName from None
        raise
    if not inside and not all(_is_outside(place[4][0]) for place in found):
        raise NotOutside(host)
    return list(found)


def _is_outside(address: Any) -> bool:
    one = ipaddress.ip_address(str(address).partition("%")[0])
    mapped = getattr(one, "ipv4_mapped", None) or getattr(one, "sixtofour", None)
    if isinstance(one, ipaddress.IPv6Address) and any(one in network for network in WITH_IPV4_INSIDE):
        mapped = ipaddress.IPv4Address(int(one) & 0xFFFFFFFF)
    return one.is_global and not one.is_multicast and (mapped is None or mapped.is_global)


def _connected(host: str, port: int, timeout: float, inside: bool) -> socket.socket:
    refused: OSError | None = None
    for family, kind, protocol, _name, place in vetted(host, port, inside=inside):
        one = socket.socket(family, kind, protocol)
        one.settimeout(timeout)
        try:
            one.connect(place)
        except OSError as error:
            one.close()
            refused = error
        else:
            return one
    raise refused or OSError("no address")


class _PlainConnection(http.client.HTTPConnection):
    inside = False
    opened: ClassVar[list[http.client.HTTPConnection]] = []

    def connect(self) -> None:
        self.sock = _connected(self.host, self.port, float(self.timeout or TIMEOUT), self.inside)
        self.opened.append(self)


class _SecureConnection(http.client.HTTPSConnection):
    inside = False
    opened: ClassVar[list[http.client.HTTPConnection]] = []

    def connect(self) -> None:
        bare = _connected(self.host, self.port, float(self.timeout or TIMEOUT), self.inside)
        self.sock = ssl.create_default_context().wrap_socket(bare, server_hostname=self.host)
        self.opened.append(self)


class _Plain(urllib.request.HTTPHandler):
    def __init__(self, inside: bool, opened: list[http.client.HTTPConnection]) -> None:
        super().__init__()
        self.connection: Any = type("Plain", (_PlainConnection,), {"inside": inside, "opened": opened})

    def http_open(self, request: Any) -> Any:
        return self.do_open(self.connection, request)


class _Secure(urllib.request.HTTPSHandler):
    def __init__(self, inside: bool, opened: list[http.client.HTTPConnection]) -> None:
        super().__init__()
        self.connection: Any = type("Secure", (_SecureConnection,), {"inside": inside, "opened": opened})

    def https_open(self, request: Any) -> Any:
        return self.do_open(self.connection, request)
