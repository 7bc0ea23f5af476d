"""Mails of conversation rounds, in the background: each once, also when the job runs again."""

from django.urls import reverse
from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system

from . import actions, queries
from .models import Participant, Round
from .states import Answer


@app.task(name="gatherings.mail_invitations", retry=PATIENT)
def mail_invitations(round: int) -> None:
    """Everybody who was asked and not mailed gets their invitation."""
    url = reverse("gatherings:round_link", args=["SECRET"])
    waiting = Participant.objects.filter(round_id=round, mailed_at=None, answer=Answer.ASKED)
    for one in waiting.select_related("round__series").iterator(chunk_size=500):
        actions.mail_invitation(by=system(), participant=one, url=url)


@app.task(name="gatherings.tell_groups", retry=PATIENT)
def tell_groups(round: int, participants: list[int]) -> None:
    """Everybody, or these participants, hear in which group they sit."""
    there = Round.objects.select_related("series").get(pk=round)
    url = reverse("gatherings:round_own", args=[round])
    letters = [(person, words, url) for person, words in queries.groups_of_people(there, participants)]
    if letters:
        actions.tell_group(by=system(), round=there, letters=letters)


@app.task(name="gatherings.place_groups", retry=PATIENT)
def place_groups(round: int, participants: list[int]) -> None:
    """Every group has its gathering, and everybody their place; who changed is told."""
    there = Round.objects.select_related("series").get(pk=round)
    actions.move_places(by=system(), round=there, participants=participants)
