"""How a sign-up for a board goes."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SignupState(models.TextChoices):
    """A sign-up for a board: until it is accepted, it opens nothing."""

    WAITING = "waiting", _("wacht op het bureau")
    ACCEPTED = "accepted", _("toegelaten")
    REFUSED = "refused", _("niet toegelaten")
    WITHDRAWN = "withdrawn", _("ingetrokken")
    ENDED = "ended", _("beëindigd")


SIGNUP_MOVES = {
    SignupState.WAITING: {SignupState.ACCEPTED, SignupState.REFUSED, SignupState.WITHDRAWN},
    SignupState.ACCEPTED: {SignupState.ENDED},
    SignupState.REFUSED: set[SignupState](),
    SignupState.WITHDRAWN: set[SignupState](),
    SignupState.ENDED: set[SignupState](),
}
