"""What the board portal tells. A refusal to share is the leader's alone: no entry of it is about the board."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class BoardSignedUp(Event):
    name = "register.board_signed_up"
    sentence = _("Iemand vraagt toegang voor een bestuur.")


class BoardAccepted(Event):
    name = "register.board_accepted"
    sentence = _("Het bureau heeft toegang gegeven voor een bestuur.")


class BoardRefused(Event):
    name = "register.board_refused"
    sentence = _("Het bureau heeft geen toegang gegeven voor een bestuur.")


class BoardSignupWithdrawn(Event):
    name = "register.board_signup_withdrawn"
    sentence = _("Een aanmelding voor een bestuur is ingetrokken.")


class BoardAccessEnded(Event):
    name = "register.board_access_ended"
    sentence = _("Iemands toegang voor een bestuur is beëindigd.")


class BoardsBroughtIn(Event):
    name = "register.boards_brought_in"
    sentence = _("Besturen zijn in één keer opgenomen.")


class InsightAsked(Event):
    name = "register.insight_asked"
    sentence = _("Een bestuur vraagt of je activiteiten wilt laten zien.")


class InsightGiven(Event):
    name = "register.insight_given"
    sentence = _("Je liet je bestuur activiteiten zien.")


class InsightDeclined(Event):
    name = "register.insight_declined"
    sentence = _("Je ging niet in op een vraag van je bestuur. Dat ziet niemand anders.")
