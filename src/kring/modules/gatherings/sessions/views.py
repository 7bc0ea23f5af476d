"""Pages of sessions: the organiser's, and the own one of who has a place."""

import secrets
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request, sent, status_of
from kring.modules.gatherings.checkin.access import sign_up_with
from kring.modules.gatherings.series.access import organised_gathering
from kring.ui.api import page

from . import access, actions, queries
from .about import about, themes_of
from .forms import DrawForm, SessionForm, WishForm


@require_GET
def manage(request: Request, gathering: int) -> HttpResponse:
    """The sessions of a gathering, the draft and what is public, for organisers."""
    found = organised_gathering(by=request.actor, id=gathering)
    draft, public_draw = queries.draft_of(found), queries.published_draw(found)
    seed = draft.seed if draft else public_draw.seed if public_draw else secrets.randbelow(1_000_000)
    context = {
        "about": about(found),
        "sessions": queries.sessions_of(found, public_draw),
        "draft": queries.preview(draft) if draft else None,
        "public_draw": queries.preview(public_draw) if public_draw else None,
        "form": DrawForm(initial={"command": uuid4(), "seed": seed}),
    }
    return page(request, "gatherings/sessions/manage.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: Request, gathering: int) -> HttpResponse:
    """A new session."""
    found = organised_gathering(by=request.actor, id=gathering)
    form = _session_form(request, found, {})
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, actions.add_session, by=request.actor, gathering=found, **form.columns())
    ):
        messages.success(request, _("De sessie staat erbij."))
        return redirect("gatherings:sessions", gathering)
    context = {"about": about(found), "form": form}
    return page(request, "gatherings/sessions/edit.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: Request, session: int) -> HttpResponse:
    """Another title, other seats, other people."""
    found = access.led_session(by=request.actor, id=session)
    form = _session_form(request, found.gathering, {name: getattr(found, name) for name in actions.COLUMNS})
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, actions.change_session, by=request.actor, session=found, **form.columns())
    ):
        messages.success(request, _("De sessie is gewijzigd."))
        return redirect("gatherings:sessions", found.gathering_id)
    context = {"about": about(found.gathering), "form": form, "session": session, "title": found.title}
    return page(request, "gatherings/sessions/edit.html", context, status=status_of(form))


def _session_form(request: Request, gathering: Any, initial: dict[str, Any]) -> SessionForm:
    return SessionForm(
        request.POST or None, themes=themes_of(gathering), people=queries.people_of(gathering),
        initial=initial | {"command": uuid4()},
    )  # fmt: skip


@require_POST
def remove(request: Request, session: int) -> HttpResponse:
    """Take a session away."""
    found = access.led_session(by=request.actor, id=session)
    number = found.gathering_id
    try:
        actions.remove_session(by=request.actor, session=found)
    except Refusal as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, _("De sessie is weg."))
    return redirect("gatherings:sessions", number)


@require_POST
def draw(request: Request, gathering: int) -> HttpResponse:
    """Divide everybody; the draft is shown."""
    found = organised_gathering(by=request.actor, id=gathering)
    form = DrawForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Typ een heel getal zonder punten."))
    elif not sent(form, actions.draw, by=request.actor, gathering=found, seed=form.cleaned_data["seed"]):
        messages.error(request, " ".join(map(str, form.non_field_errors())))
    return redirect("gatherings:sessions", gathering)


@require_POST
def publish(request: Request, draw: int) -> HttpResponse:
    """Everybody reads their place."""
    found = access.led_draw(by=request.actor, id=draw)
    actions.publish(by=request.actor, draw=found)
    messages.success(request, _("De indeling is bekendgemaakt. Iedereen leest op de eigen pagina waar en waarom."))
    return redirect("gatherings:sessions", found.gathering_id)


@public
@require_http_methods(["GET", "HEAD", "POST"])
def own(request: Request, code: str) -> HttpResponse:
    """My wishes, and later my place: for who holds the code of a ticket."""
    sign_up = sign_up_with(code)
    gathering = sign_up.gathering
    public_draw = queries.published_draw(gathering)
    sessions = queries.sessions_of(gathering, public_draw)
    wished = queries.wishes_of(sign_up)
    form = None
    if public_draw is None and sessions:
        initial = {f"wish_{place}": one for place, one in enumerate(wished, start=1)} | {"command": uuid4()}
        form = WishForm(request.POST or None, sessions=sessions, initial=initial)
    if (
        request.method == "POST"
        and form is not None
        and form.is_valid()
        and sent(form, actions.wish, by=request.actor, sign_up=sign_up, ranked=form.ranked())
    ):
        messages.success(request, _("Je wensen zijn bewaard. Je kunt ze wijzigen tot de indeling bekend is."))
        return _private(redirect("gatherings:own_sessions", code))
    place = queries.own_place(sign_up, public_draw)
    others = [one for one in sessions if place is None or one.id != place.session.id]
    context = {
        "about": about(gathering), "code": code, "sessions": others, "form": form, "wished": len(wished),
        "place": place, "is_drawn": public_draw is not None,
    }  # fmt: skip
    return _private(page(request, "gatherings/sessions/own.html", context, status=status_of(form)))


@public
@require_POST
def take(request: Request, code: str, session: int) -> HttpResponse:
    """Take a free seat after the draw."""
    sign_up = sign_up_with(code)
    try:
        actions.take_free(by=request.actor, sign_up=sign_up, session=access.session_of(sign_up, session))
    except Refusal as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, _("Deze plek is van jou."))
    return _private(redirect("gatherings:own_sessions", code))


def _private(answer: HttpResponse) -> HttpResponse:
    answer["Cache-Control"] = "private, no-store"
    return answer
