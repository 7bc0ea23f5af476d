"""Pages of a wall: the wall itself, joining it, and the page for everybody."""

from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, status_of
from kring.ui.api import Link, page

from . import access, doing, joining, reading, writing
from .access import Visitor
from .forms import JoinForm, NoteForm
from .joining import PASS_DAYS
from .writing import NewNote


@public
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: Request, id: int) -> HttpResponse:
    """The wall; a POST hangs a note on it."""
    at = access.visitor(request, id)
    form = NoteForm(request.POST or None, at=at, initial={"command": uuid4()})
    if request.method == "POST":
        done = _added(request, at, form)
        if done is not None:
            return done
    context: dict[str, Any] = reading.show_context(at, request.GET.get("zoek", "").strip()[:100])
    context |= {
        "form": form,
        "can_write": at.may_write,
        "outline": request.GET.get("beeld") == "tekst",
        "command": uuid4(),
        "next_command": uuid4(),
        "exports": _exports(at),
        "crumbs": doing.crumbs(at, wall=False),
    }
    return doing.private(page(request, "wall/show.html", context, status=status_of(form)))


def _added(request: Request, at: Visitor, form: NoteForm) -> HttpResponse | None:
    """Hang up what was written; None when the page must say what is wrong."""
    if not form.is_valid():
        if doing.is_command(request):
            return doing.refused(doing.faults(form))
        return None
    new, note = form.note(), None
    try:
        note = once(form.cleaned_data["command"], writing.add_note, by=at.by, wall=id_of(at), **given(new, at))
    except AlreadyDone:
        pass
    except Refusal as refusal:
        if doing.is_command(request):
            return doing.refused(refusal)
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return None
    if doing.is_command(request):
        html = doing.shown_now(at, ("note_added", {"note": note, "who": at.author})) if note else ""
        return doing.answer_html(html)
    there = f"#note-{note}" if note else ""
    return doing.private(redirect(reverse("wall:show", args=[at.wall.pk]) + there))


def id_of(at: Visitor) -> int:
    """The number of the wall."""
    return int(at.wall.pk)


def given(new: NewNote, at: Visitor) -> dict[str, Any]:
    """A new note as add_note takes it."""
    return {
        "words": new.words, "kind": new.kind, "theme": new.theme, "group": new.group, "counts_for": new.counts_for,
        "cluster": new.cluster, "promised": new.promised, "quoted": new.quoted, "guest": at.guest,
    }  # fmt: skip


def _exports(at: Visitor) -> list[Link]:
    labels = {"pdf": _("PDF"), "png": _("Plaatje (PNG)"), "csv": _("Tabel (CSV)"), "md": _("Tekst (Markdown)")}
    return [Link(label, reverse("wall:export", args=[at.wall.pk, kind])) for kind, label in labels.items()]


@public
@require_GET
def public_wall(request: Request, id: int) -> HttpResponse:
    """The wall for everybody, once it is published."""
    return page(request, "wall/public.html", reading.public_context(access.published(id)))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: Request, key: str) -> HttpResponse:
    """The page behind the join link: a name, and then the wall. Whoever may see it anyway goes straight there."""
    wall = access.wall_to_join(key)
    if access.may_see(request.actor, wall):
        return redirect("wall:show", wall.pk)
    form, busy = JoinForm(request.POST or None, initial={"command": uuid4()}), False
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            access.check_may_join(address=client_address(request), at=request.actor.at)
            secret = joining.join(
                by=request.actor, wall=wall, name=data["name"], address=data["address"], key=data["command"]
            )
        except Refusal as refusal:
            busy = isinstance(refusal, access.TooManyJoin)
            form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        else:
            answer = doing.private(redirect("wall:show", wall.pk))
            answer.set_cookie(
                access.cookie_of(wall.pk), secret, max_age=PASS_DAYS * 86400, httponly=True, samesite="Lax",
                secure=request.is_secure(),
            )  # fmt: skip
            return answer
    return doing.private(
        page(request, "wall/join.html", {"wall": wall, "form": form}, status=429 if busy else status_of(form))
    )
