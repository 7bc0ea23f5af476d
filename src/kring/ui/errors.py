"""The pages for when something does not work, in plain words. Each says what you can do now."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


def bad_request(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """400: the browser sent something we cannot read."""
    return render(request, "400.html", status=400)


def forbidden(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """403: signed in, and this is not theirs to do."""
    return render(request, "403.html", status=403)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form that stood open too long (CSRF_FAILURE_VIEW); the reason is for logs, not for people."""
    return render(request, "403_csrf.html", status=403)


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404: nothing here, or nothing for you; the page does not say which."""
    return render(request, "404.html", status=404)


def too_many(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """429: too many tries in a short time."""
    return render(request, "429.html", status=429)


def failed(request: HttpRequest) -> HttpResponse:
    """500: our fault. Uses no request and no context, since those may be what broke."""
    return HttpResponse(render_to_string("500.html"), status=500)
