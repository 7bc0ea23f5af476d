"""The ASGI application: a request goes to a thread once, and nothing passes from one visitor to the next."""

import asyncio
from typing import Any

import pytest
from django.http import FileResponse, HttpRequest, HttpResponse
from django.utils import translation

from kring.config.serving import Pages
from tests.apart import apart


def asked(pages: Pages, path: str, *, body: bytes = b"", method: str = "GET", leaves: bool = False) -> list[Any]:
    """What the application sends to somebody who asks for this path; leaves: who hangs up before all was said."""
    scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": [(b"host", b"localhost")]}
    came = [{"type": "http.request", "body": body, "more_body": leaves}, {"type": "http.disconnect"}]
    told: list[Any] = []

    async def receive() -> Any:
        return came.pop(0)

    async def send(message: Any) -> None:
        told.append(message)

    apart(lambda: asyncio.run(pages(scope, receive, send)))
    return told


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> Pages:
    made = Pages()
    monkeypatch.setattr(made, "get_response", answered)
    return made


def answered(request: HttpRequest) -> Any:
    """Stands in for the house."""
    if request.path == "/file/":
        return FileResponse([b"een ", b"twee"])
    before = translation.get_language()
    translation.activate("en")
    return HttpResponse(f"{before} {request.method} {request.body.decode()}")


def test_an_answer_is_whole_and_the_language_of_one_visitor_is_not_that_of_the_next(pages: Pages) -> None:
    for _visitor in range(3):
        start, end = asked(pages, "/", body=b"hallo", method="POST")
        assert (start["status"], end["body"]) == (200, b"nl POST hallo")


def test_a_file_is_sent_in_parts(pages: Pages) -> None:
    start, *parts = asked(pages, "/file/")
    assert start["status"] == 200
    assert b"".join(part.get("body", b"") for part in parts) == b"een twee"
    assert not parts[-1].get("more_body")


def test_who_leaves_while_asking_is_not_answered(pages: Pages) -> None:
    assert asked(pages, "/", leaves=True) == []


def test_only_http_is_answered(pages: Pages) -> None:
    with pytest.raises(ValueError, match="websocket"):
        apart(lambda: asyncio.run(pages({"type": "websocket"}, None, None)))  # type: ignore[arg-type]
