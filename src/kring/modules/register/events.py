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


class RenewalAsked(Event):
    name = "register.renewal_asked"
    sentence = _("Je hebt herregistratie aangevraagd.")


class Renewed(Event):
    name = "register.renewed"
    sentence = _("Je bent opnieuw geregistreerd.")


class RenewalRefused(Event):
    name = "register.renewal_refused"
    sentence = _("Je herregistratie is afgewezen. Je registratie blijft zoals die was.")


class PostponementAsked(Event):
    name = "register.postponement_asked"
    sentence = _("Je hebt uitstel van herregistratie gevraagd.")


class Postponed(Event):
    name = "register.postponed"
    sentence = _("Je hebt uitstel van herregistratie.")


class PostponementRefused(Event):
    name = "register.postponement_refused"
    sentence = _("Je vraag om uitstel is afgewezen. Je termijn blijft zoals die was.")


class RemovalProposed(Event):
    name = "register.removal_proposed"
    sentence = _("Het bureau stelt voor je registratie te beëindigen.")


class Removed(Event):
    name = "register.removed"
    sentence = _("Je bent niet langer geregistreerd, door een besluit.")


class StaysRegistered(Event):
    name = "register.stays"
    sentence = _("Je registratie wordt niet beëindigd.")


class SpansRepaired(Event):
    name = "register.spans_repaired"
    sentence = _("Statussen zijn gelijkgemaakt aan wat besloten is.")


class RemindersSent(Event):
    name = "register.reminders_sent"
    sentence = _("Herinneringen zijn verstuurd.")


class RemindersChanged(Event):
    name = "register.reminders_changed"
    sentence = _("De herinneringen zijn gewijzigd.")
