"""The rows of the list as fragments: for a page, for a phone that waited, and for the stream."""

from typing import Any
from uuid import uuid4

from django.http.response import JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from kring.foundation.records.api import Refusal
from kring.modules.gatherings.models import Gathering, SignUp

from .queries import DoorList, GuestRow, guest_row, told_twice


def with_commands(listed: DoorList) -> list[tuple[GuestRow, str]]:
    """Every row with the id of the press that it offers."""
    return [(row, str(uuid4())) for row in listed.rows]


def fragment_of(sign_up: SignUp) -> str:
    """One row without a form: a page that has it puts it in its place."""
    return render_to_string("gatherings/checkin/_guest.html", {"row": guest_row(sign_up)})


def answer(gathering: Gathering, sign_up: SignUp, device: str) -> JsonResponse:
    """What a phone gets back: the row, and the rows of whom it and another phone both pressed."""
    shown = {one.pk: one for one in [*told_twice(gathering, device), sign_up]}
    return JsonResponse({"html": "".join(fragment_of(one) for one in shown.values())})


def refused(refusal: Refusal) -> JsonResponse:
    """It cannot be, and will never be: why. The phone keeps the press and shows the reason."""
    return JsonResponse({"message": refusal.message}, status=422)


def words_for_script() -> dict[str, Any]:
    """The sentences that the script of the door says."""
    return {
        "left": _("0 gevonden"),
        "pressed": _("ingecheckt"),
        "already": _("was al binnen"),
        "unknown": _("Deze code hoort niet bij deze bijeenkomst. Zoek op naam."),
        "no_camera": _("De camera is niet te gebruiken. Typ de code of zoek op naam."),
        "early": _("Inchecken kan nog niet."),
        "old": _("Deze lijst is ouder dan 2 dagen en staat niet meer op dit apparaat. Open haar opnieuw met netwerk."),
        "forgotten": _("De lijst staat niet meer op dit apparaat."),
    }
