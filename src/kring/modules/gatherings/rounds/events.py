"""What conversation rounds tell."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class RoundMade(Event):
    name = "gatherings.round_made"
    sentence = _("Er komt een gespreksronde.")


class SlotsChanged(Event):
    name = "gatherings.round_slots"
    sentence = _("De dagen en plaatsen van een gespreksronde zijn veranderd.")


class RoundOpened(Event):
    name = "gatherings.round_opened"
    sentence = _("Een gespreksronde is open: je kunt doorgeven wanneer je kunt.")


class PeopleAsked(Event):
    name = "gatherings.round_asked"
    sentence = _("Mensen zijn uitgenodigd voor een gespreksronde.")


class InvitationMailed(Event):
    name = "gatherings.round_mailed"
    sentence = _("Je uitnodiging voor een gespreksronde is verstuurd.")


class Answered(Event):
    name = "gatherings.round_answered"
    sentence = _("Je gaf door of je meedoet aan een gespreksronde, en wanneer je kunt.")


class AnsweredInBulk(Event):
    name = "gatherings.round_answered_in_bulk"
    sentence = _("Van veel mensen tegelijk is opgeschreven wanneer ze kunnen.")


class DividingBegun(Event):
    name = "gatherings.round_dividing"
    sentence = _("De groepen van een gespreksronde worden gemaakt.")


class DividingEnded(Event):
    name = "gatherings.round_reopened"
    sentence = _("Een gespreksronde is weer open voor antwoorden.")


class RoundPublished(Event):
    name = "gatherings.round_published"
    sentence = _("De groepen van een gespreksronde zijn bekend.")


class PartCancelled(Event):
    name = "gatherings.round_cancelled"
    sentence = _("Je meldde je af voor een gespreksronde.")


class GroupTold(Event):
    name = "gatherings.round_told"
    sentence = _("Mensen hoorden in welke groep ze zitten.")


class PlacesGiven(Event):
    name = "gatherings.round_placed"
    sentence = _("Iedereen in de groepen van een gespreksronde heeft een plek.")


class BreakoutsMade(Event):
    name = "gatherings.breakouts_made"
    sentence = _("De mensen op een bijeenkomst worden in kleine groepen verdeeld.")


class BreakoutGuideChanged(Event):
    name = "gatherings.breakout_guide"
    sentence = _("De gids voor kleine groepen is veranderd.")
