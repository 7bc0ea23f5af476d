"""What the pages of a wall have in common: do a verb once, answer a script with fragments or a browser with a page."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.forms import Form
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.records.api import AlreadyDone, Missing, NotAllowed, Refusal, Request, once
from kring.ui.api import Link

from . import access, reading, showing
from .access import Visitor

Tells = tuple[str, Mapping[str, int | str]]  # the kind of change and its ids


def is_command(request: Request) -> bool:
    """Does a script ask, that keeps what could not be sent?"""
    return request.headers.get("X-Kring-Command") == "1"


def command_of(request: Request) -> UUID | None:
    """The id that the browser gave this command; None without a good one."""
    try:
        return UUID(request.POST.get("command", ""))
    except ValueError:
        return None


def number(request: Request, name: str) -> int | None:
    """A number that was sent, None when it is none."""
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 15 else None


def needed(request: Request, name: str) -> int:
    """A number without which nothing can be done. Raises BadRequest."""
    found = number(request, name)
    if found is None:
        raise BadRequest(name)
    return found


def private(answer: HttpResponse) -> HttpResponse:
    """Nobody between keeps this: it is of one visitor."""
    answer["Cache-Control"] = "private, no-store"
    return answer


def shown_now(at: Visitor, tells: Tells | None) -> str:
    """The elements that a change touches, for this visitor, as the wall stands now."""
    if tells is None:
        return ""
    fresh = access.again(at)
    return showing.fragments(showing.screen_of(fresh), *tells)


def answer_html(html: str, **more: Any) -> JsonResponse:
    """What a script puts on the page."""
    return JsonResponse({"html": html, **more}, headers={"Cache-Control": "private, no-store"})


def faults(form: Form) -> Refusal:
    """What is wrong with a form, in one sentence or more, for a script."""
    return Refusal(" ".join(str(error) for errors in form.errors.values() for error in errors))


def refused(refusal: Refusal, status: int = 0) -> JsonResponse:
    """A refusal for a script: shown beside what was typed."""
    of_kind = 403 if isinstance(refusal, NotAllowed) else 409 if isinstance(refusal, Missing) else 400
    return JsonResponse({"message": refusal.message}, status=status or of_kind)


def perform(
    request: Request,
    at: Visitor,
    verb: Callable[..., Any],
    *,
    back: str,
    tells: Tells | None = None,
    words: str = "",
    **given: Any,
) -> HttpResponse:
    """Do a verb for the one who stands at the wall, once; then go back, or answer a script with what changed.

    tells: the change for the script's own screen. words: what the page says afterwards.
    """
    try:
        once(command_of(request), verb, by=at.by, wall=at.wall.pk, **given)
    except AlreadyDone:
        pass
    except Refusal as refusal:
        if is_command(request):
            return refused(refusal)
        messages.error(request, refusal.message)
        return HttpResponseRedirect(back)
    if is_command(request):
        return answer_html(shown_now(at, tells) + dots(access.again(at)))
    if words:
        messages.success(request, words)
    return private(HttpResponseRedirect(back))


def dots(at: Visitor) -> str:
    """The line that says how many dots this visitor has left, while there is voting."""
    words = reading.dots_words(at)
    return showing.dots_line(words) if words else ""


def crumbs(at: Visitor, *, wall: bool = True) -> list[Link]:
    """Where this page stands: for who leads the thing that the wall belongs to, and the wall."""
    owner = access.owner_url(at) if at.leads else ""
    links = [Link(_("Terug naar de bijeenkomst"), owner)] if owner else []
    return [*links, Link(at.wall.title, reverse("wall:show", args=[at.wall.pk]))] if wall else links
