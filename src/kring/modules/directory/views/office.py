"""The office's desk: give a file, see what it would change, apply it; and correct the name of a board."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Refusal, Request
from kring.modules.directory import access, actions, presenting, queries, schemes
from kring.modules.directory.duo import FileRefused
from kring.modules.directory.forms import ApplyForm, BoardNameForm, SchemeForm, UploadForm
from kring.modules.directory.wording import SECTIONS, refusal_words
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def files(request: Request) -> HttpResponse:
    """The files that are held, those that wait, and a form for a new one."""
    access.office_desk(by=request.actor)
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["file"]
        try:
            made = actions.give_upload(
                by=request.actor, name=given.name, data=given.read(), vintage=form.cleaned_data["vintage"]
            )
        except FileRefused as refused:
            form.add_error("file", refusal_words(refused.problem))
        else:
            return redirect("directory:preview", made)
    context = {"form": form, "held": queries.held_files(), "waiting": queries.waiting_uploads()}
    return page(request, "directory/files.html", context, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: Request, id: int) -> HttpResponse:
    """What a file would change; a POST applies it."""
    upload = access.upload(by=request.actor, id=id)
    form = ApplyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            done = actions.apply_upload(by=request.actor, upload=upload, **form.cleaned_data)
        except FileRefused as refused:
            form.add_error(None, refusal_words(refused.problem))
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(
                request, _("Verwerkt: %(new)d nieuw, %(changed)d anders, %(closed)d gesloten.") % done.counts()
            )
            return redirect("directory:files")
    shown = queries.preview_page(upload)
    context = {
        "shown": shown,
        "form": form if form.errors else ApplyForm(initial={"seen": shown.fingerprint}),
        "fingerprint": shown.fingerprint,
        "sections": [(SECTIONS[section.key], section) for section in shown.sections],
        "crumbs": presenting.crumbs((_("Bestanden van DUO en CBS"), "directory:files")),
    }
    return page(request, "directory/preview.html", context, status=400 if form.errors else 200)


@require_POST
def drop(request: Request, id: int) -> HttpResponse:
    """Put a file away without using it."""
    actions.drop_upload(by=request.actor, upload=access.upload(by=request.actor, id=id))
    messages.success(request, _("Het bestand is weggedaan. Er is niets veranderd."))
    return redirect("directory:files")


@require_http_methods(["GET", "HEAD", "POST"])
def board_name(request: Request, number: str) -> HttpResponse:
    """Correct the name of a board, or let the files name it again."""
    board = access.board_to_name(by=request.actor, number=number)
    form = BoardNameForm(request.POST or None, initial={"name": queries.board_page(board).title})
    if request.method == "POST" and form.is_valid():
        try:
            if form.cleaned_data["name"]:
                actions.name_board(by=request.actor, board=board, name=form.cleaned_data["name"])
            else:
                actions.release_board_name(by=request.actor, board=board)
        except Refusal as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            messages.success(request, _("De naam is bewaard."))
            return redirect("directory:board", number)
    context = {"form": form, "number": number, "crumbs": presenting.crumbs((_("Besturen"), "directory:boards"))}
    return page(request, "directory/board_name.html", context, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def own_scheme(request: Request) -> HttpResponse:
    """Draw regions of one's own beside those of DUO."""
    access.office_desk(by=request.actor)
    form = SchemeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            regions = schemes.read_lines(form.cleaned_data["lines"])
            code = schemes.draw_scheme(by=request.actor, name=form.cleaned_data["name"], regions=regions)
        except Refusal as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            messages.success(request, _("De indeling is bewaard."))
            return redirect("directory:scheme", code)
    context = {"form": form, "crumbs": presenting.crumbs((_("Regio’s"), "directory:schemes"))}
    return page(request, "directory/own_scheme.html", context, status=400 if form.errors else 200)
