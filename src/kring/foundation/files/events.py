"""What files tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class FileKept(Event):
    name = "files.kept"
    sentence = _("Er is een bestand toegevoegd.")


class FileRemoved(Event):
    name = "files.removed"
    sentence = _("Er is een bestand weggehaald.")


class UploaderForgotten(Event):
    name = "files.uploader_forgotten"
    sentence = _("De bestanden van een verwijderd account zijn weggehaald.")


class UploaderMoved(Event):
    name = "files.uploader_moved"
    sentence = _("Bestanden zijn bij het andere account van dezelfde persoon gezet.")
