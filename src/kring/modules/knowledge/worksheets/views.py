"""Pages of worksheets: the tools that are offered, and one's own worksheets."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import page

from . import access, actions, paper, queries
from .forms import SheetForm
from .states import Purpose


@public
@require_GET
def offered(request: Request) -> HttpResponse:
    """Every tool that is offered."""
    return page(request, "knowledge/worksheets/offered.html", {"rows": queries.offered()})


@public
@require_GET
def tool(request: Request, code: str) -> HttpResponse:
    """One tool with its questions."""
    found = access.offered(code)
    context = {"row": queries.tool(found), "fields": queries.fields(found), "may_begin": request.actor.is_person}
    return page(request, "knowledge/worksheets/tool.html", context)


@require_POST
def begin(request: Request, code: str) -> HttpResponse:
    """A worksheet of one's own."""
    made = actions.start_worksheet(by=request.actor, version=access.offered(code))
    return redirect("knowledge:worksheet", made.pk)


@require_GET
def own(request: Request) -> HttpResponse:
    """The worksheets of whoever is signed in."""
    return page(request, "knowledge/worksheets/own.html", {"rows": queries.own_sheets(by=request.actor)})


@require_http_methods(["GET", "HEAD", "POST"])
def worksheet(request: Request, id: int) -> HttpResponse:
    """Fill in a worksheet; it can be saved as often as one likes."""
    found = access.worksheet(by=request.actor, id=id)
    shown = queries.sheet_page(found)
    initial = queries.answers_of(found) | {"command": uuid4()}
    form = SheetForm(request.POST or None, questions=shown.fields, initial=initial)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        said = {"title": data["title"], "purpose": Purpose(data["purpose"]), "answers": form.answers()}
        if sent(form, actions.save_worksheet, by=request.actor, worksheet=found, **said):
            messages.success(request, _("Bewaard."))
            return redirect("knowledge:worksheet", id)
    context = {"shown": shown, "form": form}
    return page(request, "knowledge/worksheets/worksheet.html", context, status=status_of(form))


@require_GET
def as_pdf(request: Request, id: int) -> HttpResponse:
    """A worksheet as PDF."""
    found = access.worksheet(by=request.actor, id=id)
    content = paper.sheet_pdf(found, at=request.actor.at, language=get_language() or "nl")
    return _file(content, "application/pdf", "werkblad.pdf")


@require_GET
def as_text(request: Request, id: int) -> HttpResponse:
    """A worksheet as Markdown."""
    content = paper.sheet_text(access.worksheet(by=request.actor, id=id))
    return _file(content.encode(), "text/markdown; charset=utf-8", "werkblad.md")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type=kind, headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: Request, id: int) -> HttpResponse:
    """Take a worksheet away; asks first."""
    found = access.worksheet(by=request.actor, id=id)
    if request.method == "POST":
        actions.remove_worksheet(by=request.actor, worksheet=found)
        messages.success(request, _("Het werkblad is verwijderd."))
        return redirect("knowledge:worksheets")
    return page(request, "knowledge/worksheets/remove.html", {"shown": queries.sheet_page(found)})
