"""What the operator sees of requests: one line of JSON each, and counts for monitoring; never who or what."""

import logging
import re
import time
import traceback
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from prometheus_client import Counter, Histogram
from pythonjsonlogger.json import JsonFormatter as _JsonFormatter

REQUESTS = Counter("kring_requests_total", "Requests by view, method and status", ["view", "method", "status"])
SECONDS = Histogram("kring_request_seconds", "Seconds per request by view", ["view"])
log = logging.getLogger("kring.requests")

# What a line may hold beside time, level, logger and message. All else that a library hangs on a record stays out.
FIELDS = ("view", "method", "status", "ms", "request_id", "status_code", "task", "job_id")
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
ADDRESS = re.compile(r"[^\s@'\"<>(]+@[^\s@'\">)]+")


class JsonFormatter(_JsonFormatter):
    """One JSON object a line, without personal data.

    Lines of libraries keep their pattern and lose what was filled in ("%s: %s" instead of the address of a page);
    of an exception stay its kind and its place in the code, for its message may quote what somebody typed.
    """

    def add_fields(self, log_data: dict[str, Any], record: logging.LogRecord, message_dict: dict[str, Any]) -> None:
        """Fill the line."""
        log_data["time"] = self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z")
        log_data["level"] = record.levelname
        log_data["logger"] = record.name
        log_data["message"] = ADDRESS.sub("(address)", _message_of(record))
        log_data.update({name: value for name in FIELDS if (value := getattr(record, name, None)) is not None})
        if record.exc_info and record.exc_info[0] is not None:
            kind, _, trace = record.exc_info
            log_data["error"] = kind.__name__
            log_data["at"] = [f"{one.filename}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)]


def _message_of(record: logging.LogRecord) -> str:
    if record.name.startswith("kring"):
        return record.getMessage()
    if record.exc_info and record.exc_info[0] is not None and not record.args:
        return record.exc_info[0].__name__  # some libraries log the text of the exception itself
    return str(record.msg)


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
        method = request.method if request.method in METHODS else "other"
        REQUESTS.labels(view, method, response.status_code).inc()
        SECONDS.labels(view).observe(taken)
        request_id = uuid4().hex
        response.headers["X-Request-Id"] = request_id
        log.info(
            "request",
            extra={
                "view": view,
                "method": method,
                "status": response.status_code,
                "ms": round(taken * 1000),
                "request_id": request_id,
            },
        )
        return response


__all__ = ["JsonFormatter", "ObserveMiddleware"]
