"""What a talk tells: that it moves on, never who said what."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class TalkOpened(Event):
    name = "knowledge.talk_opened"
    sentence = _("Er is een spiegelgesprek geopend.")


class LinkGiven(Event):
    name = "knowledge.talk_link_given"
    sentence = _("Er is een nieuwe link voor een kant van het gesprek.")


class LinkClosed(Event):
    name = "knowledge.talk_link_closed"
    sentence = _("Een link voor het gesprek is dicht.")


class Joined(Event):
    name = "knowledge.talk_joined"
    sentence = _("Iemand doet mee aan het gesprek.")


class Begun(Event):
    name = "knowledge.talk_begun"
    sentence = _("Iemand begon met invullen.")


class Filled(Event):
    name = "knowledge.talk_filled"
    sentence = _("Iemand vulde de kaart in.")


class LeftTalk(Event):
    name = "knowledge.talk_left"
    sentence = _("Iemand doet niet meer mee aan het gesprek.")


class AloneStarted(Event):
    name = "knowledge.talk_started"
    sentence = _("Iedereen vult de kaart alleen in.")


class CompareStarted(Event):
    name = "knowledge.talk_compared"
    sentence = _("De antwoorden staan naast elkaar.")


class CardTaken(Event):
    name = "knowledge.talk_card_taken"
    sentence = _("Na de teamscan gaat het gesprek over één kaart.")


class AgreeStarted(Event):
    name = "knowledge.talk_agreeing"
    sentence = _("Het gesprek gaat over afspraken.")


class AgreementWritten(Event):
    name = "knowledge.talk_agreed"
    sentence = _("Opgeschreven is wat er is afgesproken.")


class ActionAdded(Event):
    name = "knowledge.talk_action_added"
    sentence = _("Er is een actie bij het gesprek gezet.")


class TalkEnded(Event):
    name = "knowledge.talk_ended"
    sentence = _("Het spiegelgesprek is afgerond.")
