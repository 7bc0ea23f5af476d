"""What the register tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class Enrolled(Event):
    name = "register.enrolled"
    sentence = _("Je bent ingeschreven.")


class Applied(Event):
    name = "register.applied"
    sentence = _("Je hebt registratie aangevraagd.")


class Registered(Event):
    name = "register.registered"
    sentence = _("Je bent geregistreerd.")


class ApplicationRefused(Event):
    name = "register.refused"
    sentence = _("Je aanvraag is afgewezen. Je inschrijving blijft zoals die was.")


class Left(Event):
    name = "register.left"
    sentence = _("Je hebt je uitgeschreven.")


class EntriesRefreshed(Event):
    name = "register.entries_refreshed"
    sentence = _("De openbare gegevens zijn bijgewerkt.")


class PeopleBroughtIn(Event):
    name = "register.brought_in"
    sentence = _("Inschrijvingen zijn in één keer opgenomen.")
