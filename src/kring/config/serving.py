"""Django behind ASGI, for a house whose pages never await.

Django's own handler makes a thread for every request and goes to and fro between it and the event loop for each
middleware that looks at the view; of a short page that was a third of the work. Here a request goes to a thread once
and comes back as a whole answer. The threads stay, and with them what Django keeps per thread.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, BinaryIO

from django.core import signals
from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, get_script_prefix
from django.core.handlers.base import BaseHandler
from django.http import FileResponse
from django.urls import set_script_prefix

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Mapping[str, Any]], Awaitable[None]]
# More than there are connections to the database: who needs none is not held up by those who wait for one.
THREADS = 20


class Pages(ASGIHandler):
    """An ASGI application that answers every HTTP request in one of its own threads."""

    def __init__(self) -> None:
        BaseHandler.__init__(self)  # past ASGIHandler's, which loads the middleware to be awaited
        self.load_middleware()
        self.threads = ThreadPoolExecutor(THREADS, thread_name_prefix="page")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the request, answer it, send the answer. A visitor who left is not waited for nor answered."""
        if scope["type"] != "http":
            raise ValueError(f"Pages are asked for by HTTP, not by {scope['type']}.")
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return
        response = await self._in_thread(self._answer, scope, body)
        if not response.streaming:
            await self.send_response(response, send)
            return
        if not response.is_async:
            response.streaming_content = self._parts(iter(response.streaming_content))
        try:
            await self.send_response(response, send)
        finally:
            await self._in_thread(response.close)

    async def _parts(self, parts: Iterator[bytes]) -> AsyncIterator[bytes]:
        """What is sent in parts (a file), each read when the one before is gone; Django would read it whole."""
        while (part := await self._in_thread(next, parts, None)) is not None:
            yield part

    async def _in_thread(self, what: Callable[..., Any], *given: Any) -> Any:
        """In a context of its own, so that language and the like never pass from one visitor to the next."""
        return await asyncio.get_running_loop().run_in_executor(self.threads, copy_context().run, what, *given)

    def _answer(self, scope: Scope, body: BinaryIO) -> Any:
        """The response to a request. What is not sent in parts is closed here too, which gives the connection back."""
        set_script_prefix(get_script_prefix(scope))
        signals.request_started.send(sender=self.__class__, scope=scope)
        request, refused = self.create_request(scope, body)
        response: Any = refused if request is None else self.get_response(request)
        response._handler_class = self.__class__
        if isinstance(response, FileResponse):
            response.block_size = self.chunk_size
        if request is None:
            body.close()
        if not response.streaming:
            response.close()
        return response
