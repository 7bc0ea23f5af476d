"""What the operator sees of requests: one line of JSON each, and counts for monitoring; never who or what."""

import logging
import time
from collections.abc import Callable
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from prometheus_client import Counter, Histogram
from pythonjsonlogger.json import JsonFormatter as _JsonFormatter

REQUESTS = Counter("kring_requests_total", "Requests by view, method and status", ["view", "method", "status"])
SECONDS = Histogram("kring_request_seconds", "Seconds per request by view", ["view"])
log = logging.getLogger("kring.requests")


class JsonFormatter(_JsonFormatter):
    """One JSON object a line."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s", rename_fields={"levelname": "level"})


class ObserveMiddleware:
    """Counts and logs each request by the name of its view: paths, queries and people never reach the log."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        start = time.perf_counter()
        response = self.get_response(request)
        taken = time.perf_counter() - start
        match = request.resolver_match
        view = match.view_name if match else "none"
        REQUESTS.labels(view, request.method, response.status_code).inc()
        SECONDS.labels(view).observe(taken)
        request_id = uuid4().hex
        response.headers["X-Request-Id"] = request_id
        log.info(
            "request",
            extra={
                "view": view,
                "method": request.method,
                "status": response.status_code,
                "ms": round(taken * 1000),
                "request": request_id,
            },
        )
        return response


__all__ = ["JsonFormatter", "ObserveMiddleware"]
