"""How far a talk is, and what kind of talk it is."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Phase(models.TextChoices):
    """The phase of a talk; who opened it decides when the next one begins."""

    INVITE = "invite", _("uitnodigen")
    ALONE = "alone", _("alleen invullen")
    COMPARE = "compare", _("vergelijken")
    AGREE = "agree", _("afspreken")
    ENDED = "ended", _("afgerond")


MOVES = {
    Phase.INVITE: {Phase.ALONE},
    Phase.ALONE: {Phase.COMPARE},
    Phase.COMPARE: {Phase.AGREE, Phase.ALONE},  # back only from a team scan, with the card that it picked
    Phase.AGREE: {Phase.ENDED},
    Phase.ENDED: set(),
}


class TalkKind(models.TextChoices):
    """About one card, or about all dimensions, to pick a card."""

    CARD = "card", _("gesprek over een kaart")
    SCAN = "scan", _("teamscan")


class TalkRole(models.TextChoices):
    """What somebody says they are when they join; no name has to go with it."""

    TEACHER = "teacher", _("leraar")
    SUPPORT = "support", _("ondersteuner of specialist")
    LEADER = "leader", _("schoolleider")
    BOARD_MEMBER = "board_member", _("bestuurder")
    POLICY = "policy", _("beleid of staf")
    OTHER = "other", _("iets anders")
