"""What appointments tell, beside the events of people's relations."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class AppointmentClaimed(Event):
    name = "directory.appointment_claimed"
    sentence = _("Een functie bij een school is opgegeven.")


class AppointmentMoved(Event):
    name = "directory.appointment_moved"
    sentence = _("De data van een functie bij een school zijn gewijzigd.")


class AppointmentEnded(Event):
    name = "directory.appointment_ended"
    sentence = _("Een functie bij een school is beëindigd.")


class AppointmentConfirmed(Event):
    name = "directory.appointment_confirmed"
    sentence = _("Het bestuur heeft een functie bevestigd.")


class AppointmentDisputed(Event):
    name = "directory.appointment_disputed"
    sentence = _("Het bestuur heeft een functie betwist.")
