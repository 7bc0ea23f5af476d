"""What sign-ups tell. Each is about the sign-up, the gathering and, where there is one, the person."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class SignedUp(Event):
    name = "gatherings.signed_up"
    sentence = _("Aangemeld voor een bijeenkomst.")


class GuestAsked(Event):
    name = "gatherings.guest_asked"
    sentence = _("Een gast vroeg een plek en moet die nog bevestigen.")


class PeoplePlaced(Event):
    name = "gatherings.people_placed"
    sentence = _("Deelnemers kregen een plek bij een bijeenkomst.")


class SignedOff(Event):
    name = "gatherings.signed_off"
    sentence = _("Afgemeld voor een bijeenkomst.")


class OutcomeTold(Event):
    name = "gatherings.outcome_told"
    sentence = _("Iemand hoorde of er een plek is.")


class PlaceTaken(Event):
    name = "gatherings.place_taken"
    sentence = _("Een aangeboden plek is aangenomen.")


class PlacesOffered(Event):
    name = "gatherings.places_offered"
    sentence = _("Wie op de wachtlijst stond, kreeg een plek aangeboden.")


class OffersLapsed(Event):
    name = "gatherings.offers_lapsed"
    sentence = _("Een aangeboden plek ging naar de volgende: er kwam geen antwoord.")


class AttendingChanged(Event):
    name = "gatherings.attending_changed"
    sentence = _("Gekozen tussen op locatie en online.")


class GuestMailed(Event):
    name = "gatherings.guest_mailed"
    sentence = _("Een gast kreeg een mail over een bijeenkomst.")


class GuestsForgotten(Event):
    name = "gatherings.guests_forgotten"
    sentence = _("Namen en adressen van gasten zijn gewist.")


class PeopleReminded(Event):
    name = "gatherings.reminded"
    sentence = _("Deelnemers zijn herinnerd aan een bijeenkomst.")


class LetterSent(Event):
    name = "gatherings.letter_sent"
    sentence = _("De organisator mailde de deelnemers.")
