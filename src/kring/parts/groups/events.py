"""What groups tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class DivisionBegun(Event):
    name = "groups.begun"
    sentence = _("Er staan mensen klaar om in groepen te verdelen.")


class SearchBegun(Event):
    name = "groups.search_begun"
    sentence = _("Het indelen in groepen is begonnen.")


class GroupsFormed(Event):
    name = "groups.formed"
    sentence = _("De mensen zijn in groepen ingedeeld.")


class GroupsRefused(Event):
    name = "groups.refused"
    sentence = _("Deze mensen zijn met deze regels niet in te delen.")


class SomebodyMoved(Event):
    name = "groups.moved"
    sentence = _("Iemand zit in een andere groep.")


class MoveUndone(Event):
    name = "groups.move_undone"
    sentence = _("Een verplaatsing is teruggedraaid.")


class GroupsPublished(Event):
    name = "groups.published"
    sentence = _("De groepen zijn bekendgemaakt.")


class SomebodyLeft(Event):
    name = "groups.left"
    sentence = _("Iemand doet niet meer mee in de groepen.")


class NamesForgotten(Event):
    name = "groups.names_forgotten"
    sentence = _("Namen van gasten zijn uit de groepen gewist.")


class GroupsRepaired(Event):
    name = "groups.repaired"
    sentence = _("De groepen zijn hersteld na een afmelding.")
