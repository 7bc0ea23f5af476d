"""What sessions tell: numbers, never who wished what."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class SessionAdded(Event):
    name = "gatherings.session_added"
    sentence = _("Er is een sessie bij de bijeenkomst gezet.")


class SessionChanged(Event):
    name = "gatherings.session_changed"
    sentence = _("Een sessie is gewijzigd.")


class SessionRemoved(Event):
    name = "gatherings.session_removed"
    sentence = _("Een sessie is weggehaald.")


class WishesGiven(Event):
    name = "gatherings.wishes_given"
    sentence = _("Iemand koos naar welke sessies die het liefst gaat.")


class PlacesDrawn(Event):
    name = "gatherings.places_drawn"
    sentence = _("Er is een voorbeeld van de indeling gemaakt.")


class PlacesPublished(Event):
    name = "gatherings.places_published"
    sentence = _("De indeling van de sessies is bekendgemaakt.")


class FreeSeatTaken(Event):
    name = "gatherings.free_seat_taken"
    sentence = _("Iemand nam een vrije plek in een sessie.")
