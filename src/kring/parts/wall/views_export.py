"""A wall as a file."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_GET

from kring.foundation.people.api import public
from kring.foundation.records.api import Request

from . import access, doing
from .exports import FORMS


@public
@require_GET
def export(request: Request, id: int, form: str) -> HttpResponse:
    """What this visitor sees of the wall, as PDF, PNG, CSV or Markdown."""
    at = access.visitor(request, id)
    if form not in FORMS:
        raise Http404
    make, media = FORMS[form]
    headers = {"Content-Disposition": f'attachment; filename="muur-{id}.{form}"', "X-Content-Type-Options": "nosniff"}
    return doing.private(HttpResponse(make(at), content_type=media, headers=headers))
