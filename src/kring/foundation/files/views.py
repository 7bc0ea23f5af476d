"""Giving a file to whoever may read it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from . import access, queries


@require_safe
def download(request: HttpRequest, id: UUID) -> HttpResponse:
    """The file as an attachment: never shown by the browser, never guessed at, able to do nothing."""
    found = access.file(by=request.actor, id=id)  # type: ignore[attr-defined]
    shown = queries.card(found)
    return HttpResponse(
        queries.content(found),
        content_type=shown.media_type,
        headers={
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=shown.name) or "attachment",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": "private, no-store",
        },
    )
