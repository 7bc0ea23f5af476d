"""What promises tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class PromiseMade(Event):
    name = "promises.made"
    sentence = _("Er is iets beloofd.")


class PromiseKept(Event):
    name = "promises.kept"
    sentence = _("Een belofte is gelukt.")


class PromiseMoved(Event):
    name = "promises.moved"
    sentence = _("Een belofte heeft een nieuwe dag.")


class HelpAsked(Event):
    name = "promises.help_asked"
    sentence = _("Iemand vraagt hulp bij een belofte.")


class PromiseDropped(Event):
    name = "promises.dropped"
    sentence = _("Een belofte is losgelaten.")


class FollowUpAsked(Event):
    name = "promises.asked"
    sentence = _("Er is gevraagd hoe het met een belofte ging.")


class GuestsForgotten(Event):
    name = "promises.guests_forgotten"
    sentence = _("Namen en adressen van gasten zijn gewist.")
