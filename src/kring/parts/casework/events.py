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


class ReadersAssigned(Event):
    name = "casework.readers_assigned"
    sentence = _("Er zijn lezers aangewezen.")


class ReaderReleased(Event):
    name = "casework.reader_released"
    sentence = _("Een lezer leest deze zaak niet meer.")


class DecisionTaken(Event):
    name = "casework.decision_taken"
    sentence = _("Er is besloten; het besluit gaat na tien minuten uit.")


class DecisionTakenBack(Event):
    name = "casework.decision_taken_back"
    sentence = _("Het besluit is teruggenomen voordat het uitging.")


class DecisionBounced(Event):
    name = "casework.decision_bounced"
    sentence = _("Het besluit kon niet uitgaan. Er moet opnieuw worden besloten.")


class ObjectionMade(Event):
    name = "casework.objection_made"
    sentence = _("Er is bezwaar gemaakt.")


class ObjectionWithdrawn(Event):
    name = "casework.objection_withdrawn"
    sentence = _("Het bezwaar is ingetrokken.")


class ObjectionFounded(Event):
    name = "casework.objection_founded"
    sentence = _("Het bezwaar is gegrond: het besluit is veranderd.")


class ObjectionUnfounded(Event):
    name = "casework.objection_unfounded"
    sentence = _("Het bezwaar is ongegrond: het besluit blijft zoals het was.")


class AppealRecorded(Event):
    name = "casework.appeal_recorded"
    sentence = _("De uitspraak in beroep is vastgelegd.")


class TermsSet(Event):
    name = "casework.terms_set"
    sentence = _("De afspraken over bezwaar en beroep zijn veranderd.")


class OldPapersRemoved(Event):
    name = "casework.old_papers_removed"
    sentence = _("Bewijs en adviezen van lang afgeronde zaken zijn verwijderd.")


class CaseGranted(Event):
    name = "casework.granted"
    sentence = _("De aanvraag is toegekend.")


class CaseRefused(Event):
    name = "casework.refused"
    sentence = _("De aanvraag is afgewezen.")


class CaseWithdrawn(Event):
    name = "casework.withdrawn"
    sentence = _("De aanvraag is ingetrokken.")


class SubjectMoved(Event):
    name = "casework.subject_moved"
    sentence = _("De zaak hoort nu bij een ander nummer van dezelfde persoon.")


class CasesBroughtIn(Event):
    name = "casework.brought_in"
    sentence = _("Afgehandelde zaken zijn in één keer opgenomen.")


# What happens inside the house before there is a decision: not in the story that the applicant reads.
INSIDE = frozenset(
    {event.name for event in (ReadersAssigned, ReaderReleased, DecisionTaken, DecisionTakenBack, DecisionBounced)}
)
