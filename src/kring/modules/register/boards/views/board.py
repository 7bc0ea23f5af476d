"""What a board sees, confirms, asks and takes along as a file."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.modules.directory.api import appointment_for_board, appointment_row
from kring.modules.record.api import activity_for_board, shared_with_board
from kring.modules.register.actions import confirm_function, dispute_function
from kring.modules.register.boards import access, actions, queries, sheets
from kring.modules.register.boards.forms import QuestionForm
from kring.ui.api import page


@require_GET
def start(request: Request) -> HttpResponse:
    """My board; who administers several chooses one."""
    numbers = access.own_boards(by=request.actor)
    if len(numbers) == 1:
        return _board(request, numbers[0])
    return page(request, "register/boards/choose.html", {"boards": queries.board_titles(numbers)})


@require_GET
def board(request: Request, number: str) -> HttpResponse:
    """One of my boards."""
    return _board(request, access.board(by=request.actor, number=number))


def _board(request: Request, number: str) -> HttpResponse:
    return page(request, "register/boards/board.html", {"board": queries.board_page(by=request.actor, number=number)})


@require_GET
def leaders_file(request: Request, number: str) -> HttpResponse:
    """The leaders of the board as CSV."""
    access.board(by=request.actor, number=number)
    return sheets.leaders(queries.board_page(by=request.actor, number=number))


@require_GET
def leader(request: Request, number: str, person: int) -> HttpResponse:
    """One leader: functions, standing, and the activities they let this board see."""
    functions = access.leader(by=request.actor, number=number, person_id=person)
    context = {
        "number": number,
        "leader": queries.leader_row(by=request.actor, number=number, functions=functions),
        "shared": shared_with_board(by=request.actor, board=number, person_id=person, works_there=True),
        "me": person == request.actor.id,
    }
    return page(request, "register/boards/leader.html", context)


@require_GET
def activities_file(request: Request, number: str, person: int) -> HttpResponse:
    """The activities that a leader lets this board see, as CSV; each counts as looked at."""
    access.leader(by=request.actor, number=number, person_id=person)
    return sheets.activities(shared_with_board(by=request.actor, board=number, person_id=person, works_there=True))


@require_GET
def activity(request: Request, number: str, person: int, id: int) -> HttpResponse:
    """One activity that a leader lets this board see; the record checks that, and notes the look."""
    access.board(by=request.actor, number=number)
    shown = activity_for_board(by=request.actor, board=number, id=id)
    if shown.person_id != person:
        raise Http404
    context = {"number": number, "person": person, "name": queries.leader_name(person), "activity": shown}
    return page(request, "register/boards/activity.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: Request, number: str, person: int) -> HttpResponse:
    """Ask a leader, once, to show activities."""
    functions = access.leader(by=request.actor, number=number, person_id=person)
    today = request.actor.today
    first = {"command": uuid4(), "from_date": today - timedelta(days=365), "until_date": today}
    form = QuestionForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid() and _asked(request, form, number, person):
        messages.success(request, _("Je vraag is verstuurd. Of de leider erop ingaat, is aan de leider."))
        return redirect("register:board_leader", number, person)
    row = queries.leader_row(by=request.actor, number=number, functions=functions)
    context = {"form": form, "leader": row, "number": number, "me": person == request.actor.id}
    return page(request, "register/boards/ask.html", context, status=400 if form.errors else 200)


def _asked(request: Request, form: QuestionForm, number: str, person: int) -> bool:
    data = form.cleaned_data
    try:
        once(
            data["command"],
            actions.ask_insight,
            by=request.actor,
            board=number,
            person_id=person,
            purpose=data["purpose"],
            from_date=data["from_date"],
            until_date=data["until_date"],
        )
    except AlreadyDone:
        return True
    except Refusal as refusal:
        _tell(form, refusal)
        return False
    return True


@require_POST
def confirm(request: Request, id: int) -> HttpResponse:
    """The board says: this is right."""
    found = appointment_for_board(by=request.actor, id=id)
    confirm_function(by=request.actor, appointment=found)
    messages.success(request, _("De functie is bevestigd."))
    return redirect("register:board_page", appointment_row(found).school.board_number)


@require_http_methods(["GET", "HEAD", "POST"])
def dispute(request: Request, id: int) -> HttpResponse:
    """The board says: this is not right; asks first."""
    found = appointment_for_board(by=request.actor, id=id)
    row = appointment_row(found)
    if request.method == "POST":
        dispute_function(by=request.actor, appointment=found)
        messages.success(request, _("De functie is betwist. De leider ziet dat en kan het aanpassen."))
        return redirect("register:board_page", row.school.board_number)
    return page(request, "register/boards/dispute.html", {"row": row})


@require_http_methods(["GET", "HEAD", "POST"])
def admins(request: Request, number: str) -> HttpResponse:
    """Who administers this board; stop doing so oneself."""
    access.board(by=request.actor, number=number)
    if request.method == "POST":
        actions.end_own_access(by=request.actor, board=number)
        messages.success(request, _("Je bent geen beheerder meer van dit bestuur."))
        return redirect("home:start")
    context = {
        "number": number,
        "board": queries.board_name(number),
        "admins": queries.admins(by=request.actor, number=number),
    }
    return page(request, "register/boards/admins.html", context)


def _tell(form: Any, refusal: Refusal) -> None:
    form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
