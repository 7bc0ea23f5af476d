"""The page of the toy: a board with two lanes and a form, and a form that a colleague may be quicker with."""

import time
from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import path

from kring.config.urls import urlpatterns as of_the_house
from kring.foundation.live.api import last_number
from kring.foundation.people.api import public
from tests.foundation.live import toy


class Words(forms.Form):
    words = forms.CharField(max_length=200)
    lane = forms.CharField()
    command = forms.UUIDField(required=False)


@public
def board(request: HttpRequest, board: str) -> HttpResponse:
    """The board as it is now."""
    after = last_number(f"toy:{board}")
    notes = toy.run("SELECT id, words, lane, place FROM toy_note ORDER BY place, id")
    lanes = {lane: [toy.note_html(*note) for note in notes if note[2] == lane] for lane in ("a", "b")}
    return render(request, "toy/board.html", {"board": board, "after": after, **lanes})


@public
def write(request: HttpRequest, board: str) -> HttpResponse:
    """A note; "bezet…" is taken already, "fout…" is refused."""
    form = Words(request.POST)
    by_script = request.headers.get("X-Kring-Command") == "1"
    if not form.is_valid():
        return JsonResponse({"message": "Vul iets in."}, status=400)
    words, note = form.cleaned_data["words"], form.cleaned_data["command"]
    if words.startswith("bezet"):
        return JsonResponse({"html": "<p>Chaima schreef: hier zit ik al.</p>", "version": 2}, status=409)
    if words.startswith("fout"):
        return JsonResponse({"message": "Dat woord mag niet."}, status=400)
    place = f"{time.time_ns():020}"
    given: dict[str, Any] = {"by": toy.system(), "board": board, "note": note, "words": words, "place": place}
    toy.write_once(UUID(str(note)), **given)
    if not by_script:
        return redirect(f"/toy/{board}/")
    stands = toy.run("SELECT id, words, lane, place FROM toy_note WHERE id = %s", note)
    return JsonResponse({"html": toy.note_html(*stands[0])})


urlpatterns = [
    path("toy/<str:board>/", board),
    path("toy/<str:board>/write/", write),
    *of_the_house,
]
