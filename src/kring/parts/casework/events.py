"""What casework tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class CaseOpened(Event):
    name = "casework.opened"
    sentence = _("Er is een aanvraag gedaan.")


class CaseFoundComplete(Event):
    name = "casework.found_complete"
    sentence = _("Het bureau heeft de aanvraag gecontroleerd: alles is er.")


class MoreAsked(Event):
    name = "casework.more_asked"
    sentence = _("Het bureau heeft om een aanvulling gevraagd.")


class CaseSupplemented(Event):
    name = "casework.supplemented"
    sentence = _("De aanvraag is aangevuld.")


class AdviceGiven(Event):
    name = "casework.advice_given"
    sentence = _("Een lezer heeft advies gegeven.")


class CaseGranted(Event):
    name = "casework.granted"
    sentence = _("De aanvraag is toegekend.")


class CaseRefused(Event):
    name = "casework.refused"
    sentence = _("De aanvraag is afgewezen.")


class CaseWithdrawn(Event):
    name = "casework.withdrawn"
    sentence = _("De aanvraag is ingetrokken.")


class CasesBroughtIn(Event):
    name = "casework.brought_in"
    sentence = _("Afgehandelde zaken zijn in één keer opgenomen.")
