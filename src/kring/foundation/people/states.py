"""Roles, and how sure we are of a relation."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a person can be of an organisation (A9). Value: English field term; label: Dutch."""

    LEADER = "leader", _("schoolleider")
    DEPUTY = "deputy", _("adjunct-directeur")
    TEAM_LEADER = "team_leader", _("teamleider")
    TEACHER = "teacher", _("leraar")
    CARE_COORDINATOR = "care_coordinator", _("intern begeleider")
    BOARD_MEMBER = "board_member", _("bestuurder")
    BOARD_ADMIN = "board_admin", _("beheerder van het bestuur")
    POLICY_OFFICER = "policy_officer", _("beleidsmedewerker")
    HR = "hr", _("HR-adviseur")
    COACH = "coach", _("coach")
    PROVIDER = "provider", _("opleider")
    CARE_PARTNER = "care_partner", _("zorgpartner")
    OFFICE = "office", _("medewerker van het bureau")
    COMMITTEE = "committee", _("lid van de commissie")
    ORGANISER = "organiser", _("organisator")
    EDITOR = "editor", _("redacteur")
    OPERATOR = "operator", _("beheerder van deze installatie")


LEADING = frozenset({Role.LEADER, Role.DEPUTY, Role.TEAM_LEADER})
# Who can do much to others must prove twice who they are.
NEEDS_SECOND_FACTOR = frozenset(
    {Role.OFFICE, Role.COMMITTEE, Role.BOARD_ADMIN, Role.ORGANISER, Role.PROVIDER, Role.EDITOR, Role.OPERATOR}
)


class Standing(models.TextChoices):
    """Who vouches for a relation."""

    CLAIMED = "claimed", _("door jou opgegeven")
    CONFIRMED = "confirmed", _("bevestigd")
    DISPUTED = "disputed", _("betwist")


MOVES = {
    Standing.CLAIMED: {Standing.CONFIRMED, Standing.DISPUTED},
    Standing.CONFIRMED: {Standing.DISPUTED},
    Standing.DISPUTED: {Standing.CONFIRMED},
}


class Scope(models.TextChoices):
    """What a personal API token may do."""

    READ_OWN = "own:read", _("jouw eigen gegevens lezen")
    READ_PUBLIC = "public:read", _("openbare gegevens lezen")
    WRITE_OWN = "own:write", _("jouw eigen activiteiten toevoegen, wijzigen en verwijderen")
    READ_BOARD = "board:read", _("lezen wat je als beheerder van een bestuur mag zien")
