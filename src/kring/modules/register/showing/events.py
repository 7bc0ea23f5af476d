"""What showing tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class ShownChanged(Event):
    name = "register.shown_changed"
    sentence = _("Wat iedereen van je ziet, is gewijzigd.")


class PortraitAdded(Event):
    name = "register.portrait_added"
    sentence = _("Je hebt een foto toegevoegd.")


class PortraitRemoved(Event):
    name = "register.portrait_removed"
    sentence = _("Je hebt je foto weggehaald.")


class Shielded(Event):
    name = "register.shielded"
    sentence = _("Je bent afgeschermd: niemand vindt je in het register.")


class ShieldMoved(Event):
    name = "register.shield_moved"
    sentence = _("De einddatum van je afscherming is gewijzigd.")


class ShieldLifted(Event):
    name = "register.shield_lifted"
    sentence = _("Je afscherming is beëindigd.")


class ShieldEndNear(Event):
    name = "register.shield_end_near"
    sentence = _("Er is verteld dat je afscherming bijna eindigt.")
