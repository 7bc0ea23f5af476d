"""What the room news tells. Never a word of what somebody wrote."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class ReportMade(Event):
    name = "knowledge.report_made"
    sentence = _("Een lezer meldde dat er iets niet klopt.")


class ReportConfirmed(Event):
    name = "knowledge.report_confirmed"
    sentence = _("De redactie kijkt naar een melding van een lezer.")


class ReportAnswered(Event):
    name = "knowledge.report_answered"
    sentence = _("De redactie heeft een melding van een lezer beantwoord.")


class AnswerMailed(Event):
    name = "knowledge.answer_mailed"
    sentence = _("Het antwoord op een melding is gemaild.")


class ReviewDateSet(Event):
    name = "knowledge.review_date_set"
    sentence = _("De redactie vond een pagina nog juist en kijkt er later opnieuw naar.")


class OwnerReminded(Event):
    name = "knowledge.owner_reminded"
    sentence = _("We vroegen je om je pagina’s na te kijken.")


class LinksLooked(Event):
    name = "knowledge.links_looked"
    sentence = _("Links op pagina’s zijn bekeken.")


class DocumentRead(Event):
    name = "knowledge.document_read"
    sentence = _("De tekst van een document is gelezen, zodat je erin kunt zoeken.")


class NewsletterChosen(Event):
    name = "knowledge.newsletter_chosen"
    sentence = _("Je hebt gekozen wat er in je nieuwsbrief komt.")


class NewsletterAsked(Event):
    name = "knowledge.newsletter_asked"
    sentence = _("Iemand vroeg de nieuwsbrief aan.")


class NewsletterConfirmed(Event):
    name = "knowledge.newsletter_confirmed"
    sentence = _("Iemand bevestigde de nieuwsbrief.")


class NewsletterStopped(Event):
    name = "knowledge.newsletter_stopped"
    sentence = _("De nieuwsbrief is opgezegd.")


class NewsletterMade(Event):
    name = "knowledge.newsletter_made"
    sentence = _("De nieuwsbrief is gemaakt.")
