"""What a wall tells: that something changed, never who wrote what."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class WallOpened(Event):
    name = "wall.opened"
    sentence = _("Er is een muur geopend.")


class WallChanged(Event):
    name = "wall.changed"
    sentence = _("De titel, de vraag of het aantal stippen van een muur is veranderd.")


class WallClosed(Event):
    name = "wall.closed"
    sentence = _("Een muur is dicht.")


class WallReopened(Event):
    name = "wall.reopened"
    sentence = _("Een muur is weer open.")


class WallPublished(Event):
    name = "wall.published"
    sentence = _("Een muur is openbaar.")


class WallUnpublished(Event):
    name = "wall.unpublished"
    sentence = _("Een muur is niet meer openbaar.")


class LinkOpened(Event):
    name = "wall.link_opened"
    sentence = _("De link om mee te doen aan een muur is open.")


class LinkClosed(Event):
    name = "wall.link_closed"
    sentence = _("De link om mee te doen aan een muur is dicht.")


class GuestJoined(Event):
    name = "wall.guest_joined"
    sentence = _("Iemand doet zonder account mee aan een muur.")


class GuestSentAway(Event):
    name = "wall.guest_sent_away"
    sentence = _("Iemand zonder account doet niet meer mee aan een muur.")


class GuestsForgotten(Event):
    name = "wall.guests_forgotten"
    sentence = _("Namen en adressen van wie zonder account meedeed zijn gewist.")


class NoteAdded(Event):
    name = "wall.note_added"
    sentence = _("Er hangt een briefje bij.")


class NotesAdded(Event):
    name = "wall.notes_added"
    sentence = _("Er hangen briefjes bij.")


class NoteChanged(Event):
    name = "wall.note_changed"
    sentence = _("Een briefje is veranderd.")


class NoteMoved(Event):
    name = "wall.note_moved"
    sentence = _("Een briefje hangt ergens anders.")


class NoteWithdrawn(Event):
    name = "wall.note_withdrawn"
    sentence = _("Een briefje is teruggenomen.")


class NoteHidden(Event):
    name = "wall.note_hidden"
    sentence = _("Een briefje is weggenomen, met een reden.")


class NoteShown(Event):
    name = "wall.note_shown"
    sentence = _("Een weggenomen briefje hangt er weer.")


class NotesTied(Event):
    name = "wall.notes_tied"
    sentence = _("Twee briefjes zijn aan elkaar verbonden.")


class NotesUntied(Event):
    name = "wall.notes_untied"
    sentence = _("Twee briefjes zijn niet meer verbonden.")


class Voted(Event):
    name = "wall.voted"
    sentence = _("Er is gestemd op een briefje.")


class ClusterMade(Event):
    name = "wall.cluster_made"
    sentence = _("Er is een stapel gemaakt.")


class ClusterNamed(Event):
    name = "wall.cluster_named"
    sentence = _("Een stapel heeft een andere naam.")


class ClusterMoved(Event):
    name = "wall.cluster_moved"
    sentence = _("Een stapel ligt ergens anders.")


class ClustersMerged(Event):
    name = "wall.clusters_merged"
    sentence = _("Twee stapels zijn samengevoegd.")


class ClusterApart(Event):
    name = "wall.cluster_apart"
    sentence = _("Een stapel is uit elkaar gehaald.")


class PhaseStarted(Event):
    name = "wall.phase_started"
    sentence = _("Een gesprek bij een muur is in een andere fase.")


class PhaseArranged(Event):
    name = "wall.phase_arranged"
    sentence = _("Wat een fase laat zien, of haar plaats, is veranderd.")


class TimerSet(Event):
    name = "wall.timer_set"
    sentence = _("De klok van een muur is gezet.")


class TimerStopped(Event):
    name = "wall.timer_stopped"
    sentence = _("De klok van een muur is gestopt.")


class Concluded(Event):
    name = "wall.concluded"
    sentence = _("Bij een thema van een muur staat een conclusie.")


class PromiseAgreed(Event):
    name = "wall.promise_agreed"
    sentence = _("Een afspraak van een muur is vastgelegd.")


class PhotoAdded(Event):
    name = "wall.photo_added"
    sentence = _("Naast een muur hangt een foto.")


class PhotoRemoved(Event):
    name = "wall.photo_removed"
    sentence = _("Een foto naast een muur is weggehaald.")


class AreaTyped(Event):
    name = "wall.area_typed"
    sentence = _("Een stuk van een foto is overgetypt.")
