"""What the harvest tells: ids only, never a word of what people wrote."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class HarvestOpened(Event):
    name = "harvest.opened"
    sentence = _("Een oogst is begonnen.")


class WallsChosen(Event):
    name = "harvest.walls_chosen"
    sentence = _("Een oogst kreeg er muren bij.")


class CoderInvited(Event):
    name = "harvest.coder_invited"
    sentence = _("Iemand is gevraagd om notities te coderen.")


class CoderDismissed(Event):
    name = "harvest.coder_dismissed"
    sentence = _("Iemand hoeft geen notities meer te coderen.")


class CodingBegun(Event):
    name = "harvest.coding_begun"
    sentence = _("De notities zijn verdeeld onder wie codeert.")


class NoteCoded(Event):
    name = "harvest.note_coded"
    sentence = _("Een notitie is gecodeerd.")


class CoderDone(Event):
    name = "harvest.coder_done"
    sentence = _("Iemand is klaar met coderen.")


class DifferenceSettled(Event):
    name = "harvest.difference_settled"
    sentence = _("Over een verschil in codes is besloten.")


class AspectAdded(Event):
    name = "harvest.aspect_added"
    sentence = _("Een aspect is toegevoegd.")


class AspectRenamed(Event):
    name = "harvest.aspect_renamed"
    sentence = _("Een aspect heet anders.")


class AspectsMerged(Event):
    name = "harvest.aspects_merged"
    sentence = _("Twee aspecten zijn samengevoegd.")


class NoteTakenUp(Event):
    name = "harvest.note_taken_up"
    sentence = _("Een notitie is opgenomen in een punt.")


class NotesMerged(Event):
    name = "harvest.notes_merged"
    sentence = _("Notities zijn samengevoegd tot één punt.")


class NotesKeptApart(Event):
    name = "harvest.notes_kept_apart"
    sentence = _("Twee notities blijven los van elkaar.")


class NoteLeftOut(Event):
    name = "harvest.note_left_out"
    sentence = _("Een notitie is niet opgenomen, met een reden.")


class PointReworded(Event):
    name = "harvest.point_reworded"
    sentence = _("Een punt is anders opgeschreven.")


class ReportingBegun(Event):
    name = "harvest.reporting_begun"
    sentence = _("Het coderen is klaar, het verslag begint.")


class CodingResumed(Event):
    name = "harvest.coding_resumed"
    sentence = _("Er wordt weer gecodeerd.")


class ReportComposed(Event):
    name = "harvest.report_composed"
    sentence = _("Er is een verslag samengesteld.")


class ReportRevised(Event):
    name = "harvest.report_revised"
    sentence = _("Een verslag is aangepast.")


class HarvestPublished(Event):
    name = "harvest.published"
    sentence = _("Een verslag van een oogst is geplaatst.")


class AuthorTold(Event):
    name = "harvest.author_told"
    sentence = _("Iemand hoorde wat er van haar of zijn notities werd.")


class SolutionDrafted(Event):
    name = "harvest.solution_drafted"
    sentence = _("Van een oplossing op een muur is een praktijk gemaakt.")
