"""What meetings tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class MeetingPlanned(Event):
    name = "meetings.planned"
    sentence = _("Er is een bijeenkomst gepland.")


class MeetingChanged(Event):
    name = "meetings.changed"
    sentence = _("De bijeenkomst is veranderd.")


class MeetingCancelled(Event):
    name = "meetings.cancelled"
    sentence = _("De bijeenkomst gaat niet door.")


class PeopleInvited(Event):
    name = "meetings.invited"
    sentence = _("Er zijn mensen uitgenodigd.")


class AgendaChanged(Event):
    name = "meetings.agenda_changed"
    sentence = _("De agenda van de bijeenkomst is veranderd.")


class MeetingHeld(Event):
    name = "meetings.held"
    sentence = _("Vastgelegd is wie er was en wat er is besproken.")


class FeedMade(Event):
    name = "meetings.feed_made"
    sentence = _("Er is een nieuw adres voor je agenda gemaakt.")
