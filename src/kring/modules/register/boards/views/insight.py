"""What I let my board see."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.modules.register.boards import access, actions, queries
from kring.modules.register.boards.forms import ShareForm
from kring.ui.api import page

DAYS = 90  # what the form proposes


@require_GET
def mine(request: Request) -> HttpResponse:
    """What boards asked, what they see, and when they looked."""
    return page(request, "register/boards/insight.html", {"insight": queries.insight(by=request.actor)})


@require_http_methods(["GET", "HEAD", "POST"])
def share(request: Request, number: str) -> HttpResponse:
    """Let my board see activities without being asked."""
    access.my_board(by=request.actor, number=number)
    return _share(request, number, None)


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: Request, id: int) -> HttpResponse:
    """A question of my board: choose what it sees, or leave it."""
    found = access.my_question(by=request.actor, id=id)
    return _share(request, found.board_id, found)


def _share(request: Request, number: str, found: Any) -> HttpResponse:
    asked = queries.question_row(found) if found else None
    mine = queries.own_activities(by=request.actor, asked=asked)
    first = {
        "command": uuid4(),
        "purpose": asked.purpose if asked else "",
        "until_date": request.actor.today + timedelta(days=DAYS),
        "activities": [row.id for row in mine if str(row.id) == request.GET.get("activiteit")],
    }
    form = ShareForm(request.POST or None, mine=mine, today=request.actor.today, initial=first)
    if request.method == "POST" and form.is_valid() and _shared(request, form, number, found):
        return redirect("register:insight")
    context = {
        "form": form,
        "question": asked,
        "number": number,
        "board": queries.board_name(number),
        "mine": mine,
        "suggested": [row for row in mine if row.suggested],
    }
    return page(request, "register/boards/share.html", context, status=400 if form.errors else 200)


def _shared(request: Request, form: ShareForm, number: str, found: Any) -> bool:
    data = form.cleaned_data
    try:
        count = once(
            data["command"],
            actions.share,
            by=request.actor,
            board=number,
            activities=data["activities"],
            purpose=data["purpose"],
            until_date=data["until_date"],
            question=found,
        )
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    told = ngettext("Je bestuur kan %(n)s activiteit zien.", "Je bestuur kan %(n)s activiteiten zien.", count)
    messages.success(request, told % {"n": count})
    return True


@require_POST
def decline(request: Request, id: int) -> HttpResponse:
    """Not going into a question; nobody else can see that."""
    actions.decline(by=request.actor, question=access.my_question(by=request.actor, id=id))
    messages.success(request, _("De vraag is weg. Niemand ziet dat je er niet op inging."))
    return redirect("register:insight")
