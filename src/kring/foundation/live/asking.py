"""Asking whether somebody may listen: by hand, since a stream does not pass through Django's middleware."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, QueryDict
from django.http.cookie import parse_cookie
from django.utils import translation

from kring.foundation.records.api import Refusal

from .kinds import Listener, id_of, kind_of
from .messages import is_number, read_heard

MOST_CHANNELS = 20  # of one stream
log = logging.getLogger(__name__)
Enter = Callable[[HttpRequest], bool]  # puts session, user and actor on the request; False: not through the door


@dataclass(frozen=True, slots=True)
class Asked:
    """What is kept of a request while its stream is open: enough to ask again whether it may."""

    cookie: str
    host: str
    address: str
    secure: bool
    query: str

    def request(self) -> HttpRequest:
        """A request as Django's middleware would have got it."""
        request = HttpRequest()
        request.method = "GET"
        request.path = request.path_info = "/live/"
        request.META = {
            "HTTP_COOKIE": self.cookie,
            "HTTP_HOST": self.host,
            "REMOTE_ADDR": self.address,
            "QUERY_STRING": self.query,
            "REQUEST_METHOD": "GET",
            "SERVER_NAME": "live",
            "SERVER_PORT": "443" if self.secure else "80",
            "wsgi.url_scheme": "https" if self.secure else "http",
        }
        request.COOKIES = parse_cookie(self.cookie)
        request.GET = QueryDict(self.query)
        return request


def asked_in(scope: dict[str, Any]) -> tuple[Asked, dict[str, str]]:
    """What a stream's request says, and its headers by small name."""
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    client = scope.get("client") or ("", 0)
    asked = Asked(
        cookie=headers.get("cookie", ""),
        host=headers.get("host", ""),
        address=str(client[0]),
        secure=scope.get("scheme") == "https",
        query=scope["query_string"].decode("latin-1").replace("%00", ""),
    )
    return asked, headers


def wanted_in(query: str, last_heard: str) -> dict[str, int | None]:
    """The channels in `?c=wall:12&after=17&c=board:3` with the number after which; None: from now on.

    What the browser heard last (Last-Event-ID) goes above the address. Unknown kinds stay in: they are refused later.
    """
    wanted: dict[str, int | None] = {}
    channel = ""
    for name, value in parse_qsl(query, max_num_fields=4 * MOST_CHANNELS):
        if name == "c" and 0 < len(value) <= 80 and len(wanted) < MOST_CHANNELS:
            channel = value
            wanted.setdefault(channel, None)
        elif name == "after" and channel and is_number(value):
            wanted[channel] = int(value)
    heard = read_heard(last_heard)
    return {channel: heard.get(channel, number) for channel, number in wanted.items()}


def from_our_pages(asked: Asked, headers: dict[str, str]) -> bool:
    """Does a page of ours ask? Another site must not be able to open a stream with its visitor's cookies."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin", "")
    return not origin or urlsplit(origin).netloc == asked.host or origin in settings.CSRF_TRUSTED_ORIGINS


def host_is_ours(asked: Asked) -> bool:
    """Is it one of the names of this installation?"""
    try:
        asked.request().get_host()
    except DisallowedHost:
        return False
    return True


def ask(asked: Asked, channels: list[str], enter: Enter) -> dict[str, Listener | None]:
    """Who this is to each channel, None where they may not listen or where it does not exist."""
    before = translation.get_language()
    try:
        request = asked.request()
        if not enter(request):
            return dict.fromkeys(channels)
        return {channel: _ask(request, channel) for channel in channels}
    finally:
        translation.activate(before or settings.LANGUAGE_CODE)


def _ask(request: HttpRequest, channel: str) -> Listener | None:
    kind = kind_of(channel)
    if kind is None:
        return None
    try:
        return kind.listener(request, id_of(channel))
    except (OperationalError, InterfaceError):
        raise  # the database is away: that is no answer
    except (Http404, Refusal, ValueError):  # ValueError: an id that is no number
        return None
    except Exception as error:  # whatever it is, nobody listens who was not let in
        log.warning("live: %s of %s was refused by %s", kind.kind, channel, type(error).__name__)
        return None
