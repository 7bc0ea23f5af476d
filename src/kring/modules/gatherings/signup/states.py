"""States of a sign-up, where somebody takes part, and how the sign-up came."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SignUpState(models.TextChoices):
    """A place, or the way to one."""

    ASKED = "asked", _("nog te bevestigen")  # a guest who has not pressed the mailed button yet
    WAITING = "waiting", _("op de wachtlijst")
    OFFERED = "offered", _("een plek aangeboden")
    PLACED = "placed", _("aangemeld")
    CANCELLED = "cancelled", _("afgemeld")
    LAPSED = "lapsed", _("niet op tijd geantwoord")


MOVES = {
    SignUpState.ASKED: {SignUpState.WAITING, SignUpState.PLACED, SignUpState.CANCELLED},
    SignUpState.WAITING: {SignUpState.OFFERED, SignUpState.PLACED, SignUpState.CANCELLED},
    SignUpState.OFFERED: {SignUpState.PLACED, SignUpState.CANCELLED, SignUpState.LAPSED},
    SignUpState.PLACED: {SignUpState.CANCELLED},
    SignUpState.CANCELLED: {SignUpState.ASKED, SignUpState.PLACED, SignUpState.WAITING},
    SignUpState.LAPSED: {SignUpState.ASKED, SignUpState.WAITING, SignUpState.PLACED, SignUpState.CANCELLED},
}
TAKES_A_PLACE = frozenset({SignUpState.PLACED, SignUpState.OFFERED})
ALIVE = frozenset({SignUpState.PLACED, SignUpState.OFFERED, SignUpState.WAITING})  # counts, now or soon


class Attending(models.TextChoices):
    """In the room or on the screen."""

    ROOM = "room", _("op locatie")
    ONLINE = "online", _("online")


class Source(models.TextChoices):
    """How the sign-up came to us."""

    SELF = "self", _("zelf aangemeld")
    OFFICE = "office", _("door het bureau ingevoerd")
    ROUND = "round", _("ingedeeld in een gespreksronde")


class Audience(models.TextChoices):
    """Who gets a mail of the organiser."""

    PLACED = "placed", _("wie een plek heeft")
    EVERYBODY = "everybody", _("iedereen, ook wie op de wachtlijst staat")
