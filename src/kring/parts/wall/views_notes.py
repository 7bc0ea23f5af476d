"""Pages of one note: what it says, and all that can be done with it."""

from typing import Any
from uuid import uuid4

from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.ui.api import fragment, page

from . import access, arranging, concluding, doing, leading, reading, voting, writing
from .access import Visitor
from .forms import ChangeForm
from .reading import NotePage, TakenAway
from .writing import Stale


def _wall_url(at: Visitor) -> str:
    return reverse("wall:show", args=[at.wall.pk])


def _back(at: Visitor, note: int) -> str:
    return f"{_wall_url(at)}#note-{note}"


def _found(at: Visitor, note: int) -> NotePage:
    found = reading.note_page(at, note)
    if found is None:
        raise Http404
    return found


@public
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: Request, id: int, note: int) -> HttpResponse:
    """One note with what can be done with it; a POST writes it anew."""
    at = access.visitor(request, id)
    gone = reading.taken_away(at, note)
    if gone is not None:
        return _taken_away(request, at, gone)
    found = _found(at, note)
    form, conflict = None, ""
    if found.may_change:
        initial = found.initial | {"command": uuid4()}
        form = ChangeForm(request.POST or None, at=at, initial=initial, auto_id="change_%s")
    if request.method == "POST":
        if form is None:
            raise Http404
        answer = _changed(request, at, note, form)
        if isinstance(answer, HttpResponse):
            return answer
        conflict = answer
    return _page(request, at, found, form, conflict)


def _taken_away(request: Request, at: Visitor, gone: TakenAway) -> HttpResponse:
    """The note and the reason. Who was writing it anew meanwhile keeps those words: on this page, or in the queue."""
    if request.method == "POST" and doing.is_command(request):
        return JsonResponse({"message": f"{_('Dit briefje is weggenomen')}. {gone.why}"}, status=409)
    words = request.POST.get("words", "") or gone.words
    told = {"words": words, "why": gone.why, "wall_url": _wall_url(at)}
    status = 409 if request.method == "POST" else 200
    return doing.private(page(request, "wall/taken_away.html", told, status=status))


def _page(request: Request, at: Visitor, found: NotePage, form: ChangeForm | None, conflict: str) -> HttpResponse:
    verbs = ("vote", "move", "cluster", "tie", "agree", "hide")
    context: dict[str, Any] = {
        "wall": at.wall, "note": found.view, "own": found.own, "leads": at.leads, "can_write": at.may_write,
        "can_agree": found.can_agree, "here": found.here, "places": reading.places(at.wall), "form": form,
        "conflict": conflict, "commands": {verb: uuid4() for verb in verbs}, "dots_words": reading.dots_words(at),
        "crumbs": doing.crumbs(at), "wall_url": _wall_url(at),
        "note_url": reverse("wall:note", args=[at.wall.pk, found.view.id]),
    }  # fmt: skip
    status = 409 if conflict else 400 if form is not None and form.errors else 200
    return doing.private(fragment(request, "wall/note.html", context, part="menu", status=status))


def _changed(request: Request, at: Visitor, note: int, form: ChangeForm) -> HttpResponse | str:
    """Write it anew; else the text that hangs there now (a conflict), or "" when the form says what is wrong."""
    if not form.is_valid():
        if doing.is_command(request):
            return doing.refused(doing.faults(form))
        return ""
    asked = {"note": note, "version": form.cleaned_data["version"], "new": form.note(), "guest": at.guest}
    version = None
    try:
        version = once(form.cleaned_data["command"], writing.change_note, by=at.by, wall=at.wall.pk, **asked)
    except AlreadyDone:
        pass
    except Stale as stale:
        return _conflict(request, form, stale)
    except Refusal as refusal:
        if doing.is_command(request):
            return doing.refused(refusal)
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return ""
    if doing.is_command(request):
        html = doing.shown_now(at, ("note_changed", {"note": note, "who": at.author}))
        return doing.answer_html(html, **({"version": version} if version else {}))
    return doing.private(redirect(_back(at, note)))


def _conflict(request: Request, form: ChangeForm, stale: Stale) -> HttpResponse | str:
    """Both texts; the form now goes on top of the one that hangs there, if that is what the person chooses."""
    if doing.is_command(request):
        return JsonResponse(
            {"message": f"{stale.message} {stale.note.words}", "version": stale.note.version}, status=409
        )
    form.data = {name: form.data[name] for name in form.data}
    form.data |= {"version": str(stale.note.version), "command": str(uuid4())}
    return str(stale.note.words)


@public
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: Request, id: int, note: int) -> HttpResponse:
    """Take an own note back, after a question."""
    at = access.visitor(request, id)
    found = _found(at, note)
    if not (found.own and at.may_write):
        raise Http404
    if request.method == "POST":
        words = _("Je briefje hangt er niet meer.")
        return doing.perform(
            request, at, writing.withdraw_note, note=note, guest=at.guest, back=_wall_url(at), words=words,
            tells=("note_withdrawn", {"note": note, "who": at.author}),
        )  # fmt: skip
    context = {"note": found.view, "note_url": reverse("wall:note", args=[id, note])}
    return doing.private(page(request, "wall/withdrawn.html", context))


def read_place(into: str) -> dict[str, Any]:
    """ "cluster-9" or "theme-3" as what move_note takes. Raises BadRequest for anything else."""
    kind, _, text = into.partition("-")
    if kind not in ("cluster", "theme") or not (text.isascii() and text.isdigit()) or len(text) > 15:
        raise BadRequest(into)
    return {kind: int(text) or None}


@public
@require_POST
def move(request: Request, id: int) -> HttpResponse:
    """Hang a note elsewhere: in a cluster or below a theme; before another note, in front, or at the end."""
    at = access.visitor(request, id)
    note = doing.needed(request, "note")
    _found(at, note)
    to = read_place(request.POST.get("into", ""))
    before = doing.number(request, "before")
    if request.POST.get("where") == "start":
        before = arranging.first_of(at.wall.pk, note, **to)
    return doing.perform(
        request, at, arranging.move_note, note=note, **to, before=before, guest=at.guest, back=_back(at, note),
        tells=("note_moved", {"note": note, "who": at.author}),
    )  # fmt: skip


@public
@require_POST
def vote(request: Request, id: int) -> HttpResponse:
    """Put a dot on a note, or take the own dots off it."""
    at = access.visitor(request, id)
    note = doing.needed(request, "note")
    _found(at, note)
    verb = voting.unvote if request.POST.get("off") == "yes" else voting.vote
    back = _back(at, note)
    return doing.perform(request, at, verb, note=note, guest=at.guest, back=back, tells=("voted", {"note": note}))


@public
@require_POST
def tie(request: Request, id: int, note: int) -> HttpResponse:
    """Link two notes, or unlink them."""
    at = access.visitor(request, id)
    off = doing.number(request, "off")
    other = off if off is not None else doing.number(request, "other")
    _found(at, note)
    if other is None:
        other = note
    elif off is None:
        _found(at, other)
    verb = arranging.tie if off is None else arranging.untie
    tells = ("notes_tied", {"note": note, "other": other})
    return doing.perform(request, at, verb, note=note, other=other, guest=at.guest, back=_back(at, note), tells=tells)


@require_POST
def hide(request: Request, id: int, note: int) -> HttpResponse:
    """Take a note away, with a reason."""
    at = access.leader(request, id)
    tells = ("note_hidden", {"note": note})
    why = request.POST.get("why", "")[:300]
    return doing.perform(request, at, leading.hide_note, note=note, why=why, back=_wall_url(at), tells=tells)


@require_POST
def unhide(request: Request, id: int, note: int) -> HttpResponse:
    """Hang a note back that was taken away."""
    at = access.leader(request, id)
    return doing.perform(request, at, leading.show_note, note=note, back=reverse("wall:lead", args=[id]))


@require_POST
def agree(request: Request, id: int, note: int) -> HttpResponse:
    """Settle a promise note."""
    at = access.leader(request, id)
    tells = ("promise_agreed", {"note": note})
    return doing.perform(request, at, concluding.agree, note=note, back=_back(at, note), tells=tells)
