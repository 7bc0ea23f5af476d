"""What tools and worksheets tell."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class ToolMade(Event):
    name = "knowledge.tool_made"
    sentence = _("Er is een hulpmiddel gemaakt.")


class ToolWritten(Event):
    name = "knowledge.tool_written"
    sentence = _("Een hulpmiddel is gewijzigd.")


class ToolVersionBegun(Event):
    name = "knowledge.tool_version_begun"
    sentence = _("Er is een nieuwe versie van een hulpmiddel begonnen.")


class ToolPublished(Event):
    name = "knowledge.tool_published"
    sentence = _("Een hulpmiddel is gepubliceerd.")


class ToolWithdrawn(Event):
    name = "knowledge.tool_withdrawn"
    sentence = _("Een hulpmiddel wordt niet meer aangeboden.")


class WorksheetStarted(Event):
    name = "knowledge.worksheet_started"
    sentence = _("Je begon een werkblad.")


class WorksheetSaved(Event):
    name = "knowledge.worksheet_saved"
    sentence = _("Je bewaarde een werkblad.")


class WorksheetRemoved(Event):
    name = "knowledge.worksheet_removed"
    sentence = _("Je haalde een werkblad weg.")
