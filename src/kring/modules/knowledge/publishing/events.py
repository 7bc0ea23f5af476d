"""What publishing tells: ids and codes only. Wagtail's own log keeps titles; the story of the house does not."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class PublisherOpened(Event):
    name = "knowledge.publisher_opened"
    sentence = _("Er is een uitgever bij gekomen.")


class PageMade(Event):
    name = "knowledge.made"
    sentence = _("Er is iets nieuws gemaakt voor de kennispagina's.")


class PageEdited(Event):
    name = "knowledge.edited"
    sentence = _("Een kennispagina is bewerkt.")


class PageSubmitted(Event):
    name = "knowledge.submitted"
    sentence = _("Een kennispagina wacht op een tweede lezer.")


class PageApproved(Event):
    name = "knowledge.approved"
    sentence = _("Een tweede lezer keurde een kennispagina goed.")


class PageReturned(Event):
    name = "knowledge.returned"
    sentence = _("Een tweede lezer stuurde een kennispagina terug.")


class PageScheduled(Event):
    name = "knowledge.scheduled"
    sentence = _("Een kennispagina is ingepland.")


class PagePublished(Event):
    name = "knowledge.published"
    sentence = _("Een kennispagina is gepubliceerd.")


class PageUnpublished(Event):
    name = "knowledge.unpublished"
    sentence = _("Een kennispagina is van de site gehaald.")


class PageMoved(Event):
    name = "knowledge.moved"
    sentence = _("Een kennispagina is verplaatst.")


class PageDeleted(Event):
    name = "knowledge.deleted"
    sentence = _("Iets van de kennispagina's is verwijderd.")


class PageTouched(Event):
    name = "knowledge.touched"
    sentence = _("Er is iets veranderd aan een kennispagina.")


class TakenOffline(Event):
    name = "knowledge.taken_offline"
    sentence = _("Een redacteur haalde een kennispagina van de site, met een reden.")


class MadeFindable(Event):
    name = "knowledge.made_findable"
    sentence = _("Een kennispagina is te vinden.")


class TakenBack(Event):
    name = "knowledge.taken_back"
    sentence = _("Een kennispagina is niet meer te vinden.")


class IndexRebuilt(Event):
    name = "knowledge.index_rebuilt"
    sentence = _("Alle kennispagina's zijn opnieuw in het zoeken gezet.")


class EditorsTold(Event):
    name = "knowledge.editors_told"
    sentence = _("Redacteuren kregen bericht over een kennispagina.")


class ConsentRegistered(Event):
    name = "knowledge.consent_registered"
    sentence = _("Er is toestemming voor een citaat genoteerd.")


class ConsentWithdrawn(Event):
    name = "knowledge.consent_withdrawn"
    sentence = _("De toestemming voor een citaat is ingetrokken.")


# What each action of Wagtail's log is in our story; the rest is PageTouched.
OF_LOG: dict[str, type[Event]] = {
    "wagtail.create": PageMade,
    "wagtail.copy": PageMade,
    "wagtail.edit": PageEdited,
    "wagtail.rename": PageEdited,
    "wagtail.revert": PageEdited,
    "wagtail.delete": PageDeleted,
    "wagtail.publish": PagePublished,
    "wagtail.publish.scheduled": PagePublished,
    "wagtail.publish.schedule": PageScheduled,
    "wagtail.schedule.revert": PageScheduled,
    "wagtail.unpublish": PageUnpublished,
    "wagtail.unpublish.scheduled": PageUnpublished,
    "kring.take_offline": PageUnpublished,
    "wagtail.move": PageMoved,
    "wagtail.reorder": PageMoved,
    "wagtail.workflow.start": PageSubmitted,
    "wagtail.workflow.resume": PageSubmitted,
    "wagtail.workflow.approve": PageApproved,
    "wagtail.workflow.reject": PageReturned,
}
