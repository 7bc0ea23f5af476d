"""What check-in tells: who by number, never by name."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class CheckedIn(Event):
    name = "gatherings.checked_in"
    sentence = _("Iemand is ingecheckt.")


class CheckInUndone(Event):
    name = "gatherings.check_in_undone"
    sentence = _("Een check-in is teruggedraaid.")


class WalkedIn(Event):
    name = "gatherings.walked_in"
    sentence = _("Iemand kwam zonder aanmelding en is ingecheckt.")


class DoorLinkGiven(Event):
    name = "gatherings.door_link_given"
    sentence = _("Er is een nieuwe link voor wie helpt bij de deur.")


class DoorLinkClosed(Event):
    name = "gatherings.door_link_closed"
    sentence = _("De link voor wie helpt bij de deur is dicht.")


class RecordConsentGiven(Event):
    name = "gatherings.record_consent_given"
    sentence = _("Iemand wil deze bijeenkomst in het eigen dossier.")


class RecordConsentTaken(Event):
    name = "gatherings.record_consent_taken"
    sentence = _("Iemand wil deze bijeenkomst niet meer in het eigen dossier.")


class AttendanceClosed(Event):
    name = "gatherings.attendance_closed"
    sentence = _("De aanwezigheid van de bijeenkomst is vastgesteld.")
